import CICU

/// What one option does to the scalars of one ICU set.
struct FoldRule {
  enum Action {
    case remove
    /// Becomes the ASCII digit of its value (u_charDigitValue).
    case digit
    /// Becomes its compatibility composition (NFKC).
    case compatibility
    /// Becomes these scalars.
    case become([UInt32])
  }

  let option: NormalizationOptions
  let pattern: String
  let action: Action

  init(_ option: NormalizationOptions, _ pattern: String, _ action: Action) {
    self.option = option
    self.pattern = pattern
    self.action = action
  }

  init(_ option: NormalizationOptions, _ pattern: String, _ scalar: Unicode.Scalar) {
    self.init(option, pattern, .become([scalar.value]))
  }

  /// What `scalar` becomes; itself where the rule has nothing to say.
  func result(_ scalar: UInt32) -> [UInt32] {
    switch action {
    case .remove: return []
    case .become(let scalars): return scalars
    case .digit:
      let value = cicu_digit_value(scalar)
      return value < 0 ? [scalar] : [0x30 + UInt32(value)]
    case .compatibility: return Self.compatibility(scalar)
    }
  }

  /// NFKC, save that a mark's isolated form is the mark and not a space that carries it.
  private static func compatibility(_ scalar: UInt32) -> [UInt32] {
    var buffer = [UInt32](repeating: 0, count: 64)
    let count = min(cicu_nfkc(scalar, &buffer, buffer.count), buffer.count)
    guard count > 1, buffer[0] == 0x20 else { return count == 0 ? [scalar] : Array(buffer[..<count]) }
    return isArabicMark(buffer[1]) ? Array(buffer[1..<count]) : [scalar]
  }

  private static func isArabicMark(_ scalar: UInt32) -> Bool { (0x64B...0x65F).contains(scalar) || scalar == 0x670 }
}
