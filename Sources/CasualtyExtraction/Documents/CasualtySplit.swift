/// Totals that the killed and the injured told right behind them add up to: «1062 شخصاً (312 قتيلاً و750 جريحاً)».
///
/// Such a total counts casualties, whatever its noun («ضحية», «راح ضحيتها») said. Casualties may be told apart in the
/// sentence behind as well: «وفاة وإصابة 90 شخصاً. … مقتل 30 وإصابة 60».
struct CasualtySplit {
  /// Whether the parts stand in a sentence behind; their own parts are hung by then.
  var isBehind = false

  /// Turns the totals among `drafts` into casualties and hangs both parts on them. O(drafts).
  func split(_ drafts: inout [Draft]) {
    for index in drafts.indices.dropLast(2) {
      let total = drafts[index]
      guard !total.isPart, !total.isRow, total.event == .killed || total.event == .casualties,
        total.count.unit == .person,
        let sum = total.quantity.best, sum > 1
      else { continue }
      let (one, other) = (drafts[index + 1].event, drafts[index + 2].event)
      guard one == .killed && other == .injured || one == .injured && other == .killed else { continue }
      let parts = [index + 1, index + 2]
      // «استشهاد 3 شبان وطفل وإصابة 2 آخرين»: joined under one word, beside each other.
      let isJoined = parts.contains { part in
        total.trigger != nil && drafts[part].trigger == total.trigger && !drafts[part].isPart
          && drafts[part].count.ownEvent == nil
      }
      guard !isJoined,
        parts.allSatisfy({ isPart(drafts[$0], of: total, index) }),
        parts.compactMap({ drafts[$0].quantity.best }).reduce(0, Figures.plus) == sum,
        drafts[parts[0]].sentence != total.sentence || drafts[parts[0]].count.start - total.count.end <= 8,
        drafts[parts[0]].sentence == drafts[parts[1]].sentence,
        drafts[parts[1]].count.start - drafts[parts[0]].count.end <= 8
      else { continue }
      drafts[index].event = .casualties
      for part in parts {
        drafts[part].becomePart(of: index, total.victim)
        drafts[part].isJoint = false
      }
    }
  }

  private func isPart(_ part: Draft, of total: Draft, _ index: Int) -> Bool {
    let isReached =
      isBehind
      ? total.event == .casualties && (1...2).contains(part.sentence - total.sentence) && part.whole == nil
        && total.quantity.best ?? 0 >= 20
      : part.sentence == total.sentence
    return isReached && (part.whole == nil || part.whole == index) && part.count.unit == .person
      && part.quantity.best.map { $0 > 0 } ?? false
  }
}
