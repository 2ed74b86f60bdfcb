import ArabicText
import TokenPatterns

/// The meaning of pattern nodes written down as plainly as possible: every way to match, in order. Slow.
struct ReferenceMatcher {
  struct Way: Hashable {
    var position: Int
    var captures: [Captured] = []
  }

  struct Captured: Hashable {
    let name: String
    var tokens: Range<Int>
  }

  let text: TokenizedText
  let lexicon: Lexicon
  let limits: Range<Int>

  /// The first way to each end from `start`.
  func endings(of node: PatternNode, at start: Int) -> [Int: [Captured]] {
    Dictionary(ways(node, Way(position: start)).map { ($0.position, $0.captures) }) { first, _ in first }
  }

  private func ways(_ node: PatternNode, _ way: Way) -> [Way] {
    switch node {
    case .word(let test): return words(test, way)
    case .mark(let scalar): return one(way) { $0.kind == .mark && $0.mark == scalar }
    case .figure: return one(way) { $0.kind == .number }
    case .anyWord: return one(way) { $0.kind == .word }
    case .anyToken: return one(way) { _ in true }
    case .sequence(let parts):
      return parts.reduce([way]) { ways, part in unique(ways.flatMap { self.ways(part, $0) }) }
    case .choice(let parts): return unique(parts.flatMap { ways($0, way) })
    case .optional(let part): return unique(ways(part, way) + [way])
    case .repetition(let part, let min, let max, let isReluctant):
      return repeated(part, way, min, max, isReluctant)
    case .gap(let max, let classes): return gap(max, classes, way)
    case .negativeLookahead(let part): return ways(part, way).isEmpty ? [way] : []
    case .capture(let name, let part):
      let index = way.captures.count
      var open = way
      open.captures.append(Captured(name: name, tokens: way.position..<way.position))
      return ways(part, open).map {
        var after = $0
        after.captures[index].tokens = way.position..<$0.position
        return after
      }
    }
  }

  private func unique(_ ways: [Way]) -> [Way] {
    var seen = Set<Way>()
    return ways.filter { seen.insert($0).inserted }
  }

  private func one(_ way: Way, _ test: (Token) -> Bool) -> [Way] {
    guard way.position < limits.upperBound, test(text.tokens[way.position]) else { return [] }
    return [Way(position: way.position + 1, captures: way.captures)]
  }

  private func words(_ test: WordTest, _ way: Way) -> [Way] {
    guard way.position < limits.upperBound else { return [] }
    let lengths = Set(text.tokens[way.position].readings.filter { test.accepts($0, lexicon) }.map(\.length))
    return lengths.sorted(by: >).filter { way.position + $0 <= limits.upperBound }.map {
      Way(position: way.position + $0, captures: way.captures)
    }
  }

  private func repeated(_ part: PatternNode, _ way: Way, _ min: Int, _ max: Int?, _ isReluctant: Bool) -> [Way] {
    if min > 0 {
      return unique(ways(part, way).flatMap { repeated(part, $0, min - 1, max.map { $0 - 1 }, isReluctant) })
    }
    if let max, max <= 0 { return [way] }
    // Without bound only what gets on counts.
    let once = ways(part, way).filter { max != nil || $0.position > way.position }
    let further = once.flatMap { repeated(part, $0, 0, max.map { $0 - 1 }, isReluctant) }
    return unique(isReluctant ? [way] + further : further + [way])
  }

  private func gap(_ max: Int, _ classes: [LexicalClass], _ way: Way) -> [Way] {
    guard max > 0 else { return [way] }
    let step = classes.isEmpty ? one(way) { _ in true } : words(WordTest(classes), way)
    return unique([way] + step.flatMap { gap(max - 1, classes, $0) })
  }
}
