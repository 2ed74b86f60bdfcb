import ArabicText
import CasualtyExtraction
import Foundation
import Testing

/// The documents of `Tests/Corpora/findings`, a file for each kind, with the findings that they must and may give.
enum FindingCorpus {
  /// A finding as a corpus gives it.
  struct Gold: Decodable, Hashable, CustomStringConvertible {
    let kind: String
    let severity: String
    let expected: String
    let actual: String
    /// The words of the evidence.
    let text: String

    var description: String { "\(kind) (\(severity)) \(expected) ≠ \(actual) «\(text)»" }
  }

  /// A document with its findings.
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let text: String
    let date: String?
    let findings: [Gold]

    var testDescription: String { id }
    var document: Document { Document(name: id, text: text, date: date.flatMap { CivilDate(iso: $0) }) }
  }

  /// The cases of `kind`.
  static func cases(of kind: Finding.Kind) -> [Case] {
    let file = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Corpora/findings/\(kind.rawValue).jsonl")
    let lines = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n")
    return lines.compactMap { try? JSONDecoder().decode(Case.self, from: Data($0.utf8)) }
  }
}

extension FindingCorpus.Gold {
  init(_ finding: Finding) {
    self.init(
      kind: finding.kind.rawValue, severity: finding.severity.rawValue, expected: finding.expected,
      actual: finding.actual, text: finding.evidence.text
    )
  }
}
