import ArabicText
import CasualtyExtraction

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder of documents with their gold: `gold.jsonl`, `NAME.txt`, and perhaps `dates.json` and `phenomena.json`.
struct Corpus {
  /// A document with its gold.
  struct Entry: Sendable {
    let document: Document
    var gold: [GoldFact]
    /// What the document is an example of.
    let phenomena: [String]
  }

  /// The folder.
  let path: String
  /// The documents in the order of the gold file.
  let entries: [Entry]

  /// Reads the corpus in the folder `path`.
  init(_ path: String) throws(InputProblem) {
    self.path = path
    let dates = try JSONFile.object(String.self, at: path + "/dates.json")
    let phenomena = try JSONFile.object([String].self, at: path + "/phenomena.json")
    var entries: [Entry] = []
    var positions: [String: (index: Int, text: CodePoints)] = [:]
    for line in try JSONFile.lines(GoldLine.self, at: path + "/gold.jsonl") {
      let name = line.document
      if positions[name] == nil {
        let text = try Self.text(at: "\(path)/\(name).txt")
        let date = try dates[name].map { day throws(InputProblem) in try Self.day(day, of: name, path) }
        positions[name] = (entries.count, CodePoints(text))
        let document = Document(name: name, text: text, date: date)
        entries.append(Entry(document: document, gold: [], phenomena: phenomena[name] ?? []))
      }
      guard let position = positions[name] else { continue }
      do {
        if let fact = try line.fact(in: position.text) { entries[position.index].gold.append(fact) }
      } catch {
        throw InputProblem("\(path)/gold.jsonl: \(error)")
      }
    }
    self.entries = entries
  }

  private static func day(_ text: String, of name: String, _ path: String) throws(InputProblem) -> CivilDate {
    guard let day = CivilDate(iso: text) else {
      throw InputProblem("\(path)/dates.json: \(name): '\(text)' is no date; write YYYY-MM-DD")
    }
    return day
  }

  private static func text(at path: String) throws(InputProblem) -> String {
    do {
      return try SourceText.decode(SourceText.withoutByteOrderMark(try FileReader.contents(of: path)))
    } catch let error as InvalidUTF8 {
      throw InputProblem("\(path): invalid UTF-8 at byte \(error.offset)")
    } catch {
      throw InputProblem("\(path): \(error)")
    }
  }

  /// The folders at and below `path` that hold a `gold.jsonl`, in name order.
  static func folders(below path: String) throws(InputProblem) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw InputProblem("\(path): no such folder")
    }
    var folders = names.contains("gold.jsonl") ? [path] : []
    for name in names.sorted() {
      let child = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
      var isFolder = false
      if FileManager.default.fileExists(atPath: child, isDirectory: &isFolder), isFolder {
        folders += try Self.folders(below: child)
      }
    }
    return folders
  }
}
