/// A stretch of a sentence whose adjuncts belong together.
struct Segment: Sendable {
  var tokens: Range<Int>
  /// What opened it; nil for the words before the first event.
  var kind: Trigger.Kind?
  /// Whether «فيما», «بينما» or a complementiser parts it from what stands before.
  var isApart: Bool
  /// Whether a reaching verb opened it: a tally tells its own story.
  var isTally = false
  /// Whether a finite verb of attack opened it.
  var isStatement = false
  /// Whether a verb of saying with another subject opened it.
  var isSpeech = false
  /// Whether the place of its count opens it («درعا 14»).
  var startsWithPlace = false
  /// Whether it tells of one case among those counted («أضخمها في …»), or counts things: no other count takes from it.
  var isAside = false
  /// Whether it holds a part («بينهم …») rather than a top-level count.
  var isPart = false
}

extension Array where Element == Segment {
  /// The segment of a sentence's that holds `token`, nil outside them. O(log segments).
  func index(holding token: Int) -> Int? {
    let index = prefixCount { $0.tokens.upperBound <= token }
    return index < count && self[index].tokens.contains(token) ? index : nil
  }
}
