/// The best one-to-one pairing of gold facts and found facts whose evidence overlaps.
///
/// Greedy: same count first, then facets that agree, same places, the longer overlap, the earlier fact.
struct Pairing {
  /// The indices of gold and found facts, best pair first.
  private(set) var pairs: [(gold: Int, found: Int)] = []

  /// Pairs `gold` with `found`. O(n m log(n m)) in the facts of a document.
  init(_ gold: [GoldFact], _ found: [ScoredFact]) {
    var ranked: [Rank] = []
    for (i, wanted) in gold.enumerated() {
      for (j, given) in found.enumerated() {
        let overlap = wanted.fact.overlap(with: given)
        guard overlap > 0 else { continue }
        ranked.append(
          Rank(
            key: (
              wanted.hasSameCount(as: given) ? 1 : 0, wanted.sameFacets(as: given),
              wanted.hasSamePlaces(as: given) ? 1 : 0, overlap, -i, -j
            )
          )
        )
      }
    }
    var takenGold: Set<Int> = []
    var takenFound: Set<Int> = []
    for rank in ranked.sorted(by: { $0.key > $1.key }) {
      let (gold, found) = (-rank.key.4, -rank.key.5)
      guard !takenGold.contains(gold), !takenFound.contains(found) else { continue }
      takenGold.insert(gold)
      takenFound.insert(found)
      pairs.append((gold, found))
    }
  }

  /// How good a pair is; the larger the better, no two are equal.
  private struct Rank {
    let key: (Int, Int, Int, Int, Int, Int)
  }
}
