import ArabicText
import CasualtyExtraction

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A line of a JSON Lines input: `{"id", "text", "date"?, "source"?, "url"?}`.
struct DocumentLine: Decodable {
  let id: Name
  let text: String
  let date: String?
  let source: String?

  /// An id, written as a string or a whole number.
  struct Name: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        text = String(number)
      } else {
        text = try container.decode(String.self)
      }
    }
  }

  /// The document in `line`; `date` is its day where the line gives none.
  static func document(in line: String, date: CivilDate?) throws(InputProblem) -> Document {
    let parsed: DocumentLine
    do {
      parsed = try JSONDecoder().decode(DocumentLine.self, from: Data(line.utf8))
    } catch {
      throw InputProblem(JSONProblem.message(of: error, expected: "{\"id\", \"text\"}"))
    }
    var day = date
    if let written = parsed.date {
      // «2020-03-05T08:30:00Z» is its day.
      day = CivilDate(iso: written.split(separator: "T", maxSplits: 1).first ?? "")
      if day == nil { throw InputProblem("'\(written)' is no date; write YYYY-MM-DD") }
    }
    return Document(name: parsed.id.text, text: parsed.text, date: day, source: parsed.source)
  }
}
