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

  init(id: String, text: String, date: String?, source: String?) {
    self.id = Name(text: id)
    self.text = text
    self.date = date
    self.source = source
  }

  /// An id, written as a string or a whole number.
  struct Name: Decodable {
    let text: String

    init(text: String) { self.text = text }

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        text = String(number)
      } else {
        text = try container.decode(String.self)
      }
    }
  }

  /// A line's id alone, for messages.
  private struct Named: Decodable {
    let id: Name
  }

  /// The document in `line` of `input`; `dates` gives its day where the line does not.
  static func document(in line: String, of input: Input, dates: DocumentDates) throws(InputProblem) -> Document {
    let parsed = try parsed(line)
    let day: CivilDate?
    if let written = parsed.date {
      // «2020-03-05T08:30:00Z» is its day.
      day = CivilDate(iso: written.split(separator: "T", maxSplits: 1).first ?? "")
      if day == nil {
        throw InputProblem("document '\(parsed.id.text)': '\(written)' is no date; write YYYY-MM-DD")
      }
    } else {
      day = try dates.date(of: parsed.id.text, in: input)
    }
    return Document(name: parsed.id.text, text: parsed.text, date: day, source: parsed.source)
  }

  private static func parsed(_ line: String) throws(InputProblem) -> DocumentLine {
    var line = line
    if let plain = line.withUTF8({ DocumentLineScanner.line($0) }) { return plain }
    let data = Data(line.utf8)
    do {
      return try JSONDecoder().decode(DocumentLine.self, from: data)
    } catch {
      let id = (try? JSONDecoder().decode(Named.self, from: data)).map { "document '\($0.id.text)': " } ?? ""
      throw InputProblem(id + JSONProblem.message(of: error, expected: "{\"id\", \"text\"}"))
    }
  }
}
