/// Parts behind killed and injured alike that add up to one of the two: «مقتل 30 وإصابة 2300، منهم 12 في …، و10 في …،
/// و8 في …» tells where the 30 were killed.
struct JointParts {
  /// Hangs each such list on the total that it adds up to. O(drafts).
  func settle(_ drafts: inout [Draft]) {
    var index = 0
    while index < drafts.count {
      guard drafts[index].isJoint, drafts[index].event == .casualties else {
        index += 1
        continue
      }
      var end = index
      while end < drafts.count, drafts[end].isJoint, drafts[end].event == .casualties,
        drafts[end].sentence == drafts[index].sentence
      {
        end += 1
      }
      if let whole = whole(of: index..<end, drafts) {
        for part in index..<end {
          drafts[part].event = drafts[whole].event
          drafts[part].becomePart(of: whole, drafts[whole].victim)
          drafts[part].isJoint = false
        }
      }
      index = end
    }
  }

  /// The one of the two totals before the list that is its sum.
  private func whole(of list: Range<Int>, _ drafts: [Draft]) -> Int? {
    guard list.count > 1 else { return nil }
    var sum = 0
    for part in list {
      guard let best = drafts[part].quantity.best, best > 0 else { return nil }
      sum = Figures.plus(sum, best)
    }
    let totals = drafts[..<list.lowerBound].indices.suffix(6).filter {
      drafts[$0].sentence == drafts[list.lowerBound].sentence && !drafts[$0].isPart && !drafts[$0].event.isIncident
    }
    let equal = totals.suffix(2).filter { drafts[$0].quantity.best == sum }
    return equal.count == 1 ? equal.first : nil
  }
}
