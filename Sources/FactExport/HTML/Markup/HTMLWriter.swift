/// Writes HTML onto a byte array.
///
/// Markup can only be literals of this program; everything else goes through ``text(_:)`` or an attribute's value,
/// which are escaped, so that no document can add an element, an attribute or a script.
struct HTMLWriter {
  /// Attributes in the order they are written; nil leaves one out, "" writes its name alone.
  typealias Attributes = KeyValuePairs<StaticString, String?>

  /// What was written so far, UTF-8.
  private(set) var bytes: [UInt8] = []

  /// A writer with room for `capacity` bytes.
  init(capacity: Int = 0) { bytes.reserveCapacity(max(0, capacity)) }

  /// Adds `markup` as it stands.
  mutating func markup(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Adds the file `asset` as it stands.
  mutating func asset(_ asset: ReportAsset) { bytes.append(contentsOf: asset.bytes) }

  /// Adds what another writer wrote.
  mutating func append(_ other: HTMLWriter) { bytes += other.bytes }

  /// Adds words, escaped.
  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { escape($0) }
  }

  /// Adds UTF-8 words, escaped.
  mutating func escape(_ text: UnsafeBufferPointer<UInt8>) { HTMLEscaping.append(text, to: &bytes) }

  /// Adds a whole number.
  mutating func number(_ number: Int) { bytes.append(contentsOf: number.description.utf8) }

  /// Opens an element.
  mutating func open(_ name: StaticString, _ attributes: Attributes = [:]) {
    markup("<")
    markup(name)
    for (key, value) in attributes {
      guard let value else { continue }
      markup(" ")
      markup(key)
      if value.isEmpty { continue }
      markup("=\"")
      text(value)
      markup("\"")
    }
    markup(">")
  }

  /// Closes an element.
  mutating func close(_ name: StaticString) {
    markup("</")
    markup(name)
    markup(">")
  }

  /// Adds an element with `content`.
  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// Adds an element that holds words.
  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// Adds JSON as a data block that the script reads; `<`, `>`, `&`, control and direction characters, which can stand in its
  /// strings only, are written as `\u` escapes, so that nothing in it can end the block.
  mutating func data(id: String, _ json: [UInt8]) {
    open("script", ["type": "application/json", "id": id])
    HTMLEscaping.appendJSON(json, to: &bytes)
    close("script")
  }
}
