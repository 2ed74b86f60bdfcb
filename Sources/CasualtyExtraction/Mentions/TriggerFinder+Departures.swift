import ArabicText
import TokenPatterns

extension TriggerFinder {
  /// «52 ألف شخص غادروا منطقة عفرين بسبب المعارك»: many who leave a place because of what befalls it.
  func isDeparture(_ index: Int, _ reading: Reading) -> Bool {
    guard text.entry(reading).has("departure"), reading.proclitics.isDisjoint(with: [.article, .bi, .li]),
      let sentence = text.sentence(of: index).map({ text.text.sentences[$0].tokens })
    else { return false }
    let behind = index + reading.length..<max(index + reading.length, min(index + 5, sentence.upperBound))
    let before = max(sentence.lowerBound, index - 7)..<index
    return behind.contains { text.reads($0, .place) }
      && (before.contains { isMany($0) } || behind.contains { isMany($0) })
      && sentence.contains { text.reads($0, anyOf: Self.dangers) && !before.contains($0) }
  }

  /// What people leave a place for.
  private static let dangers = ClassSet([.attackNoun, .clash, .disaster, .incident])

  /// A figure of more than a hundred, a scale word or a vague figure.
  private func isMany(_ index: Int) -> Bool {
    text.reads(index, .vagueQuantity) || text.reads(index, .numberScale)
      || text.tokens[index].kind == .number && text.tokens[index].range.count >= 3
  }
}
