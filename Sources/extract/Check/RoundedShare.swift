/// A share between 0 and 1 rounded to some decimal places: exactly, halves to even, as printf and Python round.
struct RoundedShare: CustomStringConvertible {
  private let units: UInt64
  private let places: Int

  /// `number` to `places` decimals, at most 9; what is not between 0 and 1 is clamped. O(places).
  init(_ number: Double, places: Int) {
    self.places = min(max(0, places), 9)
    let number = number > 0 ? min(number, 1) : 0
    var scale: UInt128 = 1
    for _ in 0..<self.places { scale *= 10 }
    // number = significand × 2^-shift, exactly.
    let shift = 52 - (number == 0 ? 0 : Int(number.exponent))
    let significand = UInt128((number.significand * 0x1p52).rounded())
    guard number > 0, shift < 120 else {
      units = 0
      return
    }
    let product = significand * scale
    let half = UInt128(1) << UInt128(shift - 1)
    let rest = product & ((half << 1) - 1)
    let whole = UInt64(truncatingIfNeeded: product >> UInt128(shift))
    units = rest > half || (rest == half && whole & 1 == 1) ? whole + 1 : whole
  }

  private var scale: UInt64 { (0..<places).reduce(1) { product, _ in product * 10 } }

  /// The double nearest to the rounded number.
  var value: Double { Double(units) / Double(scale) }

  /// The number with all its places: «0.950».
  var description: String {
    let fraction = String(units % scale)
    guard places > 0 else { return String(units) }
    return "\(units / scale)." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}
