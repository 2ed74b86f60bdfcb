import ArabicText

/// June among the rows of «النصف الثاني» (the second half): rows dated outside the period of their total.
struct PeriodMismatch {
  let read: ReadFacts

  func findings() -> [Finding] {
    var findings: [Finding] = []
    var byBlock: [Int: Int] = [:]
    for index in read.facts.indices where read.isInRow(index) {
      guard let whole = read.whole(of: index), let finding = finding(index, whole) else { continue }
      // The counts of one row share its date: they are told together.
      if let at = byBlock[read.drafts[index].block] {
        for id in finding.facts where !findings[at].facts.contains(id) { findings[at].facts.append(id) }
      } else {
        byBlock[read.drafts[index].block] = findings.count
        findings.append(finding)
      }
    }
    return findings
  }

  private func finding(_ row: Int, _ whole: Int) -> Finding? {
    let (part, total) = (read.facts[row], read.facts[whole])
    guard !read.isInRow(whole), let own = part.time, let period = total.time, let start = period.start,
      let end = period.end, let first = own.start, let last = own.end, start <= end, last < start || first > end,
      let mention = mention(in: row), !mayLieWithin(mention, first, last, start, end)
    else { return nil }
    return Finding(
      kind: .periodMismatch, severity: .error, facts: [part.id, total.id], expected: period.edtf ?? "\(start)/\(end)",
      actual: own.edtf ?? "\(first)/\(last)",
      message: Finding.Message(
        english: """
          The row of «\(own.text)» (\(own.edtf ?? "\(first)")) lies outside the period of its total \
          «\(total.evidence.text)», «\(period.text)» (\(start) to \(end)): check the row's date and the period.
          """,
        arabic: """
          سطر «\(own.text)» (\(own.edtf ?? "\(first)")) يقع خارج فترة الإجمالي «\(total.evidence.text)»، وهي «\(period.text)» \
          (من \(start) إلى \(end)): راجع تاريخ السطر والفترة.
          """
      ),
      evidence: part.evidence
    )
  }

  /// The date that the row itself names.
  private func mention(in row: Int) -> Int? {
    guard let tokens = read.drafts[row].words[.time]?.first,
      read.text.text.blocks[read.drafts[row].block].tokens.contains(tokens.lowerBound)
    else { return nil }
    return read.dates.firstIndex { $0.tokens == tokens }
  }

  /// A month without its year may be that of another year of the period.
  private func mayLieWithin(
    _ mention: Int, _ first: CivilDate, _ last: CivilDate, _ start: CivilDate, _ end: CivilDate
  ) -> Bool {
    guard read.dates[mention].isYearless else { return false }
    for year in max(start.year, end.year - 200)...end.year {
      let lastDay = CivilDate.lastDay(ofMonth: last.month, year: year)
      guard let from = CivilDate(year: year, month: first.month, day: min(first.day, 28)),
        let to = CivilDate(year: year, month: last.month, day: min(last.day, lastDay))
      else { return true }
      if from <= end, to >= start { return true }
    }
    return false
  }
}
