import ArabicText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A file of documents' days for `--dates`: a JSON object `{"id": "YYYY-MM-DD"}`, or lines of an id, a tab and a date.
enum DateMap {
  /// The days in the file at `path`; every fault names its place.
  static func read(_ path: String) throws(InputProblem) -> [String: CivilDate] {
    let text: String
    do {
      text = try SourceDecoder(forced: nil).decode(try FileReader.contents(of: path)).text
    } catch let error as InputProblem {
      throw InputProblem("\(path): \(error)")
    } catch {
      throw InputProblem("\(path): \(error)")
    }
    return text.drop(while: \.isWhitespace).hasPrefix("{") ? try object(text, path) : try lines(text, path)
  }

  private static func object(_ text: String, _ path: String) throws(InputProblem) -> [String: CivilDate] {
    let written: [String: String?]
    do {
      written = try JSONDecoder().decode([String: String?].self, from: Data(text.utf8))
    } catch {
      throw InputProblem("\(path): \(JSONProblem.message(of: error, expected: "{\"id\": \"YYYY-MM-DD\"}"))")
    }
    var dates: [String: CivilDate] = [:]
    for (name, date) in written.sorted(by: { $0.key < $1.key }) {
      guard let date else { continue }
      dates[name] = try day(date, "\(path): \"\(name)\"")
    }
    return dates
  }

  private static func lines(_ text: String, _ path: String) throws(InputProblem) -> [String: CivilDate] {
    var dates: [String: CivilDate] = [:]
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in zip(1..., lines) where !line.allSatisfy(\.isWhitespace) && !line.hasPrefix("#") {
      let place = "\(path):\(number)"
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 2, !cells[0].isEmpty else {
        throw InputProblem("\(place): a line is a document's id or file name, a tab and YYYY-MM-DD")
      }
      if dates.updateValue(try day(String(cells[1]), place), forKey: String(cells[0])) != nil {
        throw InputProblem("\(place): '\(cells[0])' again")
      }
    }
    return dates
  }

  private static func day(_ written: String, _ place: String) throws(InputProblem) -> CivilDate {
    guard let day = CivilDate(iso: written) else {
      throw InputProblem("\(place): '\(written)' is no date; write YYYY-MM-DD")
    }
    return day
  }
}
