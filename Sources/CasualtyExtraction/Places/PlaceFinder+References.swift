import ArabicText
import TokenPatterns

/// Places that only say where another one lies, or where a road leads.
extension PlaceFinder {
  /// «على طريق دمشق - حمص»: where a road leads, not where it happened.
  func isRoad(_ start: Int, _ last: Candidate?) -> Bool {
    // «بطريق قنا سوهاج»: the road between two towns, the first of which may be no name without a cue.
    if isRoadWord(start - 1)
      || isRoadWord(start - 2) && (text.reads(start - 1, .between) || text.reads(start - 1, .place))
    {
      return true
    }
    guard let last, last.isReference, isRoadWord(last.tokens.lowerBound - 1) || isRoadWord(last.tokens.lowerBound - 2)
    else { return false }
    let gap = last.tokens.upperBound..<max(start, last.tokens.upperBound)
    return gap.count <= 1 && (gap.isEmpty ? text.startsWithConjunction(start) : text.isMark(gap.lowerBound, "-"))
  }

  private func isRoadWord(_ index: Int) -> Bool {
    guard index >= 0, text.tokens[index].kind == .word else { return false }
    return text.reads(index, .road)
  }

  /// «مدينة الحراك شرقي درعا», «محافظة عكار شمالي لبنان»: a direction right behind the place before.
  func refers(_ start: Int, _ index: Int, _ last: Candidate?, _ rows: [Gazetteer.Row]) -> Bool {
    if isMeasuredFrom(start) || isOfCampaign(start) { return true }
    // «على طريق دمشق - حمص قرب مدينة النبك»: where on the road.
    guard let last, !last.isOnRoad, last.tokens.upperBound <= start, !text.startsWithConjunction(start) else {
      return false
    }
    let gap = last.tokens.upperBound..<start
    // «بلدة بداما التابعة لمدينة جسر الشغور»: what it belongs to.
    let words = text.isMark(gap.lowerBound, ",") ? gap.dropFirst() : gap
    if words.count == 1, text.reads(words.lowerBound, .follower),
      text.tokens[start].readings.contains(where: { $0.proclitics.contains(.li) })
    {
      return true
    }
    // «شرق العاصمة السورية دمشق»
    if gap.isEmpty, last.isReference, rows.contains(where: { row in last.rows.contains { $0.key == row.key } }) {
      return true
    }
    guard isDirected(gap) || gap.isEmpty && text.reads(index, .direction) else { return false }
    // «في ريف إدلب بالقرب من بلدة دركوش»: what lies in the place before is told more nearly.
    return last.isReference || !rows.contains { row in last.rows.contains { text.gazetteer.contains($0, row) } }
  }

  /// «قُتل 9 في سقبا ضمن الحملة التي يشنها … على مدن ريف دمشق»: what a whole campaign is against.
  private func isOfCampaign(_ start: Int) -> Bool {
    for at in stride(from: start - 1, through: max(0, start - 16), by: -1) {
      if text.isMark(at) || text.tokens[at + 1].lineBreaksBefore > 0 { return false }
      if text.reads(at, .elsewhere, "campaign") { return (at..<start).contains { text.reads($0, .onWord) } }
    }
    return false
  }

  /// «التي تبعد 400 كيلومتر شمالي بغداد», «على بعد 22 ميلاً شمال العاصمة»
  private func isMeasuredFrom(_ start: Int) -> Bool {
    (1...2).contains { back in
      text.reads(start - back, .direction)
        && (1...2).contains { text.reads(start - back - $0, .measureUnit, "distance") }
    }
  }
}
