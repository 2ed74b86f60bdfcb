import ArabicText
import TokenPatterns

/// «3 مدنيان»: a dual behind a figure other than 2.
///
/// Press forms that break the grammar but can be read («15 طفل», «2 سيدة», «59 آخرين») are left alone.
struct NumberNounDisagreement {
  let read: ReadFacts

  func findings() -> [Finding] { read.facts.indices.compactMap { finding(at: $0) } }

  private func finding(at index: Int) -> Finding? {
    guard let figure = read.drafts[index].count.figure, let number = read.drafts[index].count.quantity.best,
      number % 100 != 2, read.drafts[index].count.quantity.qualifier != .vague
    else { return nil }
    let noun = figure.upperBound
    let tokens = read.drafts[index].count.tokens
    guard tokens.contains(noun), tokens.lowerBound < noun, isDual(noun) else { return nil }
    let fact = read.facts[index]
    let word = read.text.text.sourceString(noun..<(noun + 1))
    return Finding(
      kind: .numberNounDisagreement, severity: .warning, facts: [fact.id], expected: "2", actual: String(number),
      message: Finding.Message(
        english: """
          «\(fact.evidence.text)»: the figure is \(number), but «\(word)» is a dual and says 2: one of them is wrong. The \
          figure was taken.
          """,
        arabic: """
          «\(fact.evidence.text)»: الرقم \(number) لكن «\(word)» مثنى يدل على اثنين، فأحدهما خطأ. اعتُمد الرقم.
          """
      ),
      evidence: fact.evidence
    )
  }

  private static let nouns = ClassSet([.person, .victim, .incident, .nationality, .group])

  /// Whether the word can be nothing but a dual.
  ///
  /// «-ان» is one. «-ين» is the plural of many nouns («زائرين»), so that it must be feminine («سيدتين») or the dual of a
  /// noun of three letters («طفلين»), which has no plural of that kind.
  private func isDual(_ index: Int) -> Bool {
    guard read.text.reads(index, anyOf: Self.nouns), read.text.tokens[index].kind == .word,
      read.text.tokens[index].lineBreaksBefore == 0
    else { return false }
    let readings = read.text.tokens[index].readings.filter { Self.nouns.contains($0.lexicalClass) }
    let others: WordForm = [.dualOrPlural, .plural, .singular, .construct, .accusative, .pronoun]
    return !readings.isEmpty
      && readings.allSatisfy {
        $0.form.contains(.dual) && $0.form.isDisjoint(with: others) && $0.length == 1
          && (!$0.form.contains(.oblique) || $0.form.contains(.feminine)
            || read.text.entry($0).lemma.unicodeScalars.count == 3)
      }
  }
}
