import TokenPatterns

/// Seeded texts and patterns of toys.
struct RandomPatterns {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % bound
  }

  mutating func text() -> String {
    let words = [
      "ball", "red", "red ball", "game", "doll", "bear", "rugby", "and", "or", "x", "7", "blue", ",", ".", "\n",
    ]
    return (0..<below(16)).map { _ in words[below(words.count)] }.joined(separator: " ")
  }

  /// A pattern of any shape, or now and then one that can match the same tokens in many ways.
  mutating func pattern() -> PatternNode {
    below(3) > 0 ? node(3) : .sequence([stretch(), .capture("c", stretch()), stretch()])
  }

  mutating func node(_ depth: Int) -> PatternNode {
    switch below(depth > 0 ? 14 : 5) {
    case 0, 1: return word()
    case 2: return below(2) == 0 ? .anyWord : .anyToken
    case 3: return .figure
    case 4: return .mark(0x2C)
    case 5, 6, 7: return .sequence(nodes(depth))
    case 8: return .choice(nodes(depth))
    case 9: return .optional(node(depth - 1))
    case 10:
      let min = below(3)
      return .repetition(
        node(depth - 1), min: min, max: below(3) == 0 ? nil : min + below(3) - 1, isReluctant: below(2) == 0)
    case 11: return .gap(max: below(4), over: below(2) == 0 ? [] : [Toys.color, Toys.doll])
    case 12: return .negativeLookahead(node(depth - 1))
    default: return .capture(["a", "b"][below(2)], node(depth - 1))
    }
  }

  private mutating func nodes(_ depth: Int) -> [PatternNode] { (0..<below(4)).map { _ in node(depth - 1) } }

  /// Something that matches in several ways, so that captures tell which way came first.
  private mutating func stretch() -> PatternNode {
    let item = below(3) == 0 ? word() : .anyToken
    switch below(4) {
    case 0: return .gap(max: 1 + below(3), over: below(3) == 0 ? [Toys.color, Toys.ball] : [])
    case 1: return .repetition(item, min: below(2), max: 1 + below(3), isReluctant: below(2) == 0)
    case 2: return .repetition(item, min: below(2), max: nil, isReluctant: below(2) == 0)
    default: return below(2) == 0 ? .optional(item) : .choice([item, .sequence([item, item]), .sequence([])])
    }
  }

  private mutating func word() -> PatternNode {
    var test = WordTest([[Toys.ball], [Toys.doll], [Toys.joiner, Toys.color], [Toys.color]][below(4)])
    if below(4) == 0 { test.values = [["round", "red"][below(2)]] }
    if below(5) == 0 { test.features = [["soft", "size=big"][below(2)]] }
    if below(6) == 0 { test.withoutFeatures = ["size"] }
    return .word(test)
  }
}
