import ArabicText
import CasualtyExtraction
import FactExport

/// Writes the way from a document to its facts as a tree of lines.
struct Explanation: Sendable {
  private let extractor: CasualtyExtractor
  private let normalizer = Normalizer(.matching)
  private let tokenizer = Tokenizer()

  init(extractor: CasualtyExtractor) { self.extractor = extractor }

  /// The explanation of `document`.
  func text(of document: Document) -> String {
    var text = tokenizer.tokenize(normalizer.normalize(document.text))
    extractor.lexicon.annotate(&text)
    let facts = Dictionary(grouping: extractor.extract(document).facts, by: \.evidence.sentence)
    var lines = [document.name]
    for block in text.blocks {
      lines.append("  \(block.kind.rawValue)")
      for index in block.sentences {
        let sentence = text.sentences[index]
        lines.append("    sentence \(index): \(text.sourceString(sentence.tokens).oneLine)")
        lines += sentence.tokens.map { "      " + token($0, of: text) }
        lines += (facts[index] ?? []).map { "      => " + line(of: $0) }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func token(_ index: Int, of text: TokenizedText) -> String {
    let token = text.tokens[index]
    let kind =
      switch token.kind {
      case .word: "word  "
      case .number: "number"
      case .mark: "mark  "
      }
    let readings = token.readings.map { reading($0) }.joined(separator: " | ")
    return "\(kind) \(text.word(index))\(readings.isEmpty ? "" : "  \(readings)")"
  }

  private func reading(_ reading: Reading) -> String {
    let entry = extractor.lexicon.entry(of: reading)
    let name = extractor.lexicon.schema.name(of: entry.lexicalClass)
    let length = reading.length > 1 ? " (\(reading.length) tokens)" : ""
    return "\(name):\(entry.value)\(length)"
  }

  private func line(of fact: Fact) -> String {
    let part = fact.partOf.map { ", part of \($0)" } ?? ""
    return "\(fact.id) \(fact.event.rawValue) by \(fact.rule)\(part): \(fact.evidence.text.oneLine)"
  }
}

extension String {
  /// The text with its line breaks as spaces.
  var oneLine: String { String(map { $0.isNewline ? " " : $0 }) }
}
