/// An exact non-negative number below 10^18 as the number grammar needs it: «2.3», «ثلث» (a third).
struct Ratio: Hashable, Sendable {
  /// The largest whole value: 999 × 10^15 and what stands below it.
  static let limit = 999_999_999_999_999_999

  let numerator: Int
  let denominator: Int

  /// No number: what an optional would take another word for.
  static var none: Ratio { Ratio(unchecked: 0, 0) }
  /// Whether it is ``none``.
  @inline(__always) var isNone: Bool { denominator == 0 }

  private init(unchecked numerator: Int, _ denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// A whole number; nil outside 0...``limit``.
  @inline(__always)
  init?(_ number: Int) {
    guard number >= 0, number <= Self.limit else { return nil }
    numerator = number
    denominator = 1
  }

  /// `numerator / denominator` in lowest terms; nil outside 0...``limit`` or over nothing.
  init?(_ numerator: Int, over denominator: Int) {
    guard numerator >= 0, denominator > 0, numerator / denominator <= Self.limit else { return nil }
    var (a, b) = (numerator, denominator)
    while b != 0 { (a, b) = (b, a % b) }
    self.numerator = numerator / max(a, 1)
    self.denominator = denominator / max(a, 1)
  }

  /// Whether nothing is left over.
  var isWhole: Bool { denominator == 1 }
  /// The nearest whole number, halves up.
  var rounded: Int {
    // Whole numbers are by far the most, and divisions slow.
    if denominator == 1 { return numerator }
    let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    return rest >= denominator - rest ? quotient + 1 : quotient
  }
  /// As a floating-point number.
  var double: Double { Double(numerator) / Double(denominator) }

  /// The sum, nil when it leaves the range.
  func adding(_ other: Ratio) -> Ratio? {
    if denominator == 1, other.denominator == 1 { return Ratio(numerator + other.numerator) }
    let (left, overflowLeft) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (right, overflowRight) = other.numerator.multipliedReportingOverflow(by: denominator)
    let (sum, overflowSum) = left.addingReportingOverflow(right)
    let (below, overflowBelow) = denominator.multipliedReportingOverflow(by: other.denominator)
    guard !overflowLeft, !overflowRight, !overflowSum, !overflowBelow else { return nil }
    return Ratio(sum, over: below)
  }

  /// The product with a whole number, nil when it leaves the range.
  func multiplied(by factor: Int) -> Ratio? {
    if denominator == 1 {
      let (product, overflow) = numerator.multipliedReportingOverflow(by: factor)
      return overflow ? nil : Ratio(product)
    }
    guard let reduced = Ratio(factor, over: denominator) else { return nil }
    let (product, overflow) = numerator.multipliedReportingOverflow(by: reduced.numerator)
    return overflow ? nil : Ratio(product, over: reduced.denominator)
  }

  /// Whether the value is below `bound`.
  func isBelow(_ bound: Int) -> Bool { (denominator == 1 ? numerator : numerator / denominator) < bound }
}
