import ArabicText

/// The figures of counts as findings compare and show them.
enum Figures {
  /// The sum of `figures`, nil where it is too large to be one.
  static func sum(_ figures: some Sequence<Int>) -> Int? {
    var sum = 0
    for figure in figures {
      let (next, overflows) = sum.addingReportingOverflow(figure)
      guard !overflows else { return nil }
      sum = next
    }
    return sum
  }

  /// One figure and another; the largest number where their sum is larger.
  static func plus(_ one: Int, _ other: Int) -> Int {
    let (sum, overflows) = one.addingReportingOverflow(other)
    return overflows ? .max : sum
  }

  /// Whether no number is within the bounds of both.
  static func exclude(_ one: Quantity, _ other: Quantity) -> Bool {
    guard hasBounds(one), hasBounds(other) else { return false }
    return (one.low ?? 0) > (other.high ?? .max) || (other.low ?? 0) > (one.high ?? .max)
  }

  /// Whether words say where the number lies; «نحو» (about) does not.
  static func hasBounds(_ quantity: Quantity) -> Bool { quantity.low != nil || quantity.high != nil }

  /// Whether two figures are the same but for two digits beside each other that changed places: 6589, 6859.
  static func areTransposed(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (digits(of: one), digits(of: other))
    guard first.count == second.count else { return false }
    let changed = first.indices.filter { first[$0] != second[$0] }
    guard changed.count == 2, changed[1] == changed[0] + 1 else { return false }
    return first[changed[0]] == second[changed[1]] && first[changed[1]] == second[changed[0]]
  }

  /// The decimal digits of a number that is not negative.
  static func digits(of number: Int) -> [UInt8] { number < 0 ? [] : String(number).utf8.map { $0 } }

  /// Whether two figures are within `percent` of the larger one.
  static func areClose(_ one: Int, _ other: Int, percent: Int) -> Bool {
    let (small, large) = (min(one, other), max(one, other))
    guard small >= 0 else { return false }
    let (distance, overflows) = (large - small).multipliedReportingOverflow(by: 100)
    let (limit, exceeds) = large.multipliedReportingOverflow(by: percent)
    return !overflows && !exceeds && distance <= limit
  }
}

extension Quantity {
  /// Whether it is a bare figure.
  var isExact: Bool { qualifier == .exact && best != nil }
}
