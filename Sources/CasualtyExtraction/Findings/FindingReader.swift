/// Checks a document's figures and dates against each other, each kind of finding by its own check.
struct FindingReader {
  let read: ReadFacts

  /// The findings in text order. O(facts) but for parts of one whole, which are compared in pairs.
  func findings() -> [Finding] {
    var findings = SumMismatch(read: read).findings()
    findings += PartExceedsWhole(read: read).findings()
    findings += Contradiction(read: read).findings()
    findings += NumberNounDisagreement(read: read).findings()
    findings += PeriodMismatch(read: read).findings()
    findings += DateFlaws(read: read).findings()
    return findings.enumerated()
      .sorted { ($0.element.evidence.start, $0.offset) < ($1.element.evidence.start, $1.offset) }
      .map(\.element)
  }
}
