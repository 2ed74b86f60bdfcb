import ArabicText

/// What the labels of its row and column say of a count in a table.
extension FieldAssembler {
  /// Where, when, with what and by whom: as the labels name it; what they do not name is told by the line above.
  func fillFromLabels(_ draft: inout Draft, _ cell: TableCell) {
    for label in cell.labels {
      let named = within(label, places)
      if !named.isEmpty {
        draft.places = finest(named)
        note(&draft, .places, "label", named, at: \.tokens)
      }
      if let date = within(label, dates).first(where: { !$0.isSaying && $0.period.start != nil }) {
        // «السنة ⇥ الشهر»: the finer of two.
        if draft.time == nil || draft.hasCarriedPeriod || date.period.precision != .year {
          draft.time = date.period
          draft.hasCarriedPeriod = false
          note(&draft, .time, "label", [date], at: \.tokens)
        }
      } else if let year = year(label) {
        draft.time = year
        draft.hasCarriedPeriod = false
      }
      for weapon in within(label, weapons).flatMap(\.ids) where !draft.weapons.contains(weapon) {
        draft.weapons.append(weapon)
      }
    }
    if draft.event == .detained { draft.weapons = [] }
    guard !cell.perpetrators.isEmpty else { return }
    draft.perpetrators = cell.perpetrators
    draft.attribution = .stated
    draft.hasNamedAgents = true
  }

  /// «2019», alone in its cell.
  private func year(_ label: Range<Int>) -> Period? {
    let words = text.text.sourceString(label)
    guard label.count == 1, text.tokens[label.lowerBound].kind == .number,
      let year = Int(text.text.word(label.lowerBound)), (1900...2099).contains(year)
    else { return nil }
    return Period(
      start: CivilDate(year: year, month: 1, day: 1), end: CivilDate(year: year, month: 12, day: 31), precision: .year,
      edtf: "\(year)", text: words)
  }
}
