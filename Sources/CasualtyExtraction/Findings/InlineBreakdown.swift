import ArabicText

/// «40 مدنياً، توزعوا: 22 في حلب و19 في إدلب»: a breakdown within its total's sentence.
///
/// Only parts that share nobody are added up. Fewer than the total are told only where every count behind the marker is
/// a part and nothing says that there are others.
struct InlineBreakdown {
  let read: ReadFacts
  /// How far the sum may be from the total, in percent of the larger.
  private let reach = 25
  private let fewest = 2
  private let most = 32

  func findings() -> [Finding] {
    read.parts.keys.compactMap { read.indices[$0] }.sorted().compactMap { finding(of: $0) }
  }

  /// The token that announces a breakdown between a whole and its first part.
  func marker(of whole: Int, first: Int) -> Int? {
    let (total, part) = (read.drafts[whole], read.drafts[first])
    guard total.sentence == part.sentence, total.count.tokens.upperBound <= part.count.start else { return nil }
    let between = total.count.tokens.upperBound..<part.count.start
    let isPartial = between.contains { index in
      read.text.reads(index, .partMarker, "list") || read.text.reads(index, .partMarker, "them")
        || read.text.reads(index, .majority) || read.text.reads(index, .highlight)
    }
    return isPartial
      ? nil : between.first { read.text.reads($0, .breakdown) || read.text.reads($0, .partMarker, "whole") }
  }

  private func finding(of whole: Int) -> Finding? {
    let total = read.facts[whole]
    let parts = (read.parts[total.id] ?? []).filter { read.drafts[$0].sentence == read.drafts[whole].sentence }
    guard total.count.quantity.isExact, let stated = total.count.quantity.best, (fewest...most).contains(parts.count),
      let first = parts.first, let marker = marker(of: whole, first: first),
      parts.allSatisfy({ isExactPart($0, of: total) }), areDisjoint(parts),
      let sum = Figures.sum(parts.compactMap { read.facts[$0].count.quantity.best }), sum != stated,
      Figures.areClose(sum, stated, percent: reach), sum > stated || isComplete(parts, marker)
    else { return nil }
    return .sumMismatch(total, parts.map { read.facts[$0] }, sum: sum, stated: stated)
  }

  private func isExactPart(_ part: Int, of total: Fact) -> Bool {
    let fact = read.facts[part]
    return fact.count.quantity.isExact && fact.event == total.event && fact.count.unit == total.count.unit
      && fact.assertion == total.assertion && read.drafts[part].count.figure != nil
  }

  private func areDisjoint(_ parts: [Int]) -> Bool {
    parts.indices.allSatisfy { one in parts[..<one].allSatisfy { read.areDisjoint($0, parts[one]) } }
  }

  /// Whether every count behind the marker is one of the parts, and no word says that there are others.
  private func isComplete(_ parts: [Int], _ marker: Int) -> Bool {
    guard parts.count > fewest, let last = parts.last else { return false }
    let sentence = read.text.text.sentences[read.drafts[last].sentence].tokens
    let behind = marker..<max(sentence.upperBound, marker)
    return read.counts.count { behind.contains($0.start) } == parts.count
      && !behind.contains { read.text.reads($0, .remainder) || read.text.reads($0, .others) }
  }
}
