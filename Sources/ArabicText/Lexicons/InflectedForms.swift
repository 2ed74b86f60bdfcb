/// The forms of a row while they are generated: folded spellings in one run of bytes.
struct InflectedForms {
  /// A generated form: where its folded spelling stands, and what it is.
  struct Form {
    let spelling: Range<Int>
    let form: WordForm
  }

  private(set) var forms: [Form] = []
  private var bytes: [UInt8] = []

  mutating func removeAll() {
    forms.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Lends the bytes of `spelling` to `body`.
  func withBytes<Result>(_ spelling: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[spelling])) }
  }

  /// The folded spelling of the natural `form`, without being a form yet.
  mutating func fold(_ form: ArraySlice<UInt8>, _ normalizer: Normalizer) -> Range<Int> {
    let start = bytes.count
    normalizer.appendNormalizedBytes(of: Array(form), to: &bytes)
    return start..<bytes.count
  }

  /// The folded spellings in `listed`, with a `separator` between them, without being forms yet.
  mutating func split(_ listed: UnsafeBufferPointer<UInt8>, at separator: UInt8) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = bytes.count
    bytes.append(contentsOf: listed)
    for index in start..<bytes.count where bytes[index] == separator {
      parts.append(start..<index)
      start = index + 1
    }
    parts.append(start..<bytes.count)
    return parts
  }

  /// The spelling of `base` with what is written around it, without being a form yet.
  mutating func spell(_ base: Range<Int>, _ suffix: StaticString, prefix: StaticString = "", last: StaticString = "")
    -> Range<Int>
  {
    let start = bytes.count
    append(prefix)
    for index in base { bytes.append(bytes[index]) }
    append(suffix)
    append(last)
    return start..<bytes.count
  }

  /// Adds the form `spelling`.
  mutating func add(_ spelling: Range<Int>, _ form: WordForm) { forms.append(Form(spelling: spelling, form: form)) }

  /// Adds the form of `base` with `suffix`, and `last` behind it.
  mutating func add(_ base: Range<Int>, _ suffix: StaticString, _ last: StaticString = "", form: WordForm) {
    add(spell(base, suffix, last: last), form)
  }

  /// Adds the form of `base` between `prefix` and `suffix`.
  mutating func add(prefix: StaticString, _ base: Range<Int>, _ suffix: StaticString = "", form: WordForm) {
    add(spell(base, suffix, prefix: prefix), form)
  }

  /// Adds a form with a spelling of its own.
  mutating func add(_ spelling: [UInt8], _ form: WordForm) {
    let start = bytes.count
    bytes += spelling
    add(start..<bytes.count, form)
  }

  /// Takes out the forms that are spelled like `spelling`.
  mutating func removeForms(spelled spelling: Range<Int>) {
    let all = bytes
    forms.removeAll { all[$0.spelling].elementsEqual(all[spelling]) }
  }

  func ends(_ spelling: Range<Int>, _ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    return spelling.count >= length && matches(suffix, at: spelling.upperBound - length)
  }

  func begins(_ spelling: Range<Int>, _ prefix: StaticString) -> Bool {
    spelling.count >= prefix.utf8CodeUnitCount && matches(prefix, at: spelling.lowerBound)
  }

  /// The words of `spelling`.
  func words(_ spelling: Range<Int>) -> [ArraySlice<UInt8>] { bytes[spelling].split(separator: 0x20) }

  func array(_ spelling: Range<Int>) -> [UInt8] { Array(bytes[spelling]) }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { for byte in $0 { bytes.append(byte) } }
  }

  private func matches(_ text: StaticString, at start: Int) -> Bool {
    text.withUTF8Buffer { text in text.indices.allSatisfy { bytes[start + $0] == text[$0] } }
  }
}

extension Range<Int> {
  /// Without the last `count` Arabic letters, two bytes each.
  func dropping(letters count: Int) -> Range<Int> { lowerBound..<Swift.max(lowerBound, upperBound - 2 * count) }

  /// Without the first Arabic letter.
  var droppingFirstLetter: Range<Int> { Swift.min(lowerBound + 2, upperBound)..<upperBound }
}
