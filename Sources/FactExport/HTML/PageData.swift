import CasualtyExtraction

/// What the page's script needs to know and the page does not show: the meanings of names, the facts as a CSV file
/// has them, the words of messages.
struct PageData: ~Copyable {
  /// The columns of the CSV file; the sentence is left out, for the page holds the text.
  private static let columns = FactColumn.all.filter { $0.name != "sentence_text" }
  private static let messages = ["filter.shown", "table.more", "card.rule", "table.file"]

  private var meanings: [String: Int] = [:]
  private var texts: [String] = []
  private var facts = JSONWriter()

  init() { facts.beginArray() }

  /// The number of a meaning.
  mutating func index(of meaning: String) -> Int {
    if let index = meanings[meaning] { return index }
    meanings[meaning] = texts.count
    texts.append(meaning)
    return texts.count - 1
  }

  /// Adds the facts of a document.
  mutating func add(_ result: DocumentResult) {
    for fact in result.facts {
      facts.beginArray()
      for column in Self.columns {
        let value = column.value(fact, result)
        if case .list(let texts) = value {
          facts.string(texts.joined(separator: DelimitedText.listSeparator))
        } else {
          facts.value(value)
        }
      }
      facts.endArray()
    }
  }

  /// Writes the data block; nothing may be added behind it.
  mutating func write(to html: inout HTMLWriter, _ labels: Labels) {
    facts.endArray()
    var json = JSONWriter(capacity: facts.bytes.count + 4096)
    json.beginObject()
    json.key("words")
    json.beginObject()
    for message in Self.messages {
      json.key(named: message)
      json.string(labels[message])
    }
    json.endObject()
    json.key("meanings")
    json.beginArray()
    for text in texts { json.string(text) }
    json.endArray()
    json.key("columns")
    json.beginArray()
    for column in Self.columns { json.string(column.name) }
    json.endArray()
    json.endObject()
    html.data(id: "page-data", json.bytes)
    html.data(id: "fact-data", facts.bytes)
  }
}
