/// A figure in digits with its separators.
///
/// Three digits behind each comma or point are thousands («1,271»), other lengths a decimal («17,8»).
struct DigitFigure {
  /// How the separators divide the digits.
  enum Shape: Equatable {
    /// A whole number, thousands separated or not.
    case whole
    /// A number with decimals.
    case decimal
    /// Groups that are no number: «2.3.1», «1,2,3», and with `isDate` «30.9.2015».
    case groups(isDate: Bool)
  }

  /// The value; 0 for groups.
  let value: Ratio
  /// How the separators divide the digits.
  let shape: Shape
  // Small, because every number carries one.
  private let shortDigits: UInt16
  /// Whether it begins with a zero that does not count.
  let hasLeadingZero: Bool
  /// Whether separators stand between the digits.
  let hasSeparator: Bool
  private let hasThousandsPoint: Bool

  /// How many digits it has.
  var digits: Int { Int(shortDigits) }
  /// What «1.271» is as a decimal, which only a scale of a million and more makes it.
  var pointValue: Ratio? { hasThousandsPoint ? Ratio(value.numerator, over: 1000) : nil }

  /// The figure written in `bytes`, digits with single separators; nil above 10^18.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var hasSeparator = false
    for byte in bytes where byte == 0x2C || byte == 0x2E { hasSeparator = true }
    if hasSeparator { self.init(separated: bytes) } else { self.init(plain: bytes) }
  }

  /// The figure of digits alone written in `bytes`.
  private init?(plain bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count <= 18 else { return nil }
    var number = 0
    for byte in bytes { number = number * 10 + Int(byte) - 0x30 }
    guard let value = Ratio(number) else { return nil }
    self.value = value
    shape = .whole
    shortDigits = UInt16(clamping: bytes.count)
    hasLeadingZero = bytes.count > 1 && bytes[0] == 0x30
    hasSeparator = false
    hasThousandsPoint = false
  }

  /// The figure with separators written in `bytes`.
  private init?(separated bytes: UnsafeBufferPointer<UInt8>) {
    var groups: [(value: Int, length: Int)] = [(0, 0)]
    var separators: [UInt8] = []
    for byte in bytes {
      if byte == 0x2C || byte == 0x2E {
        separators.append(byte)
        groups.append((0, 0))
      } else {
        let last = groups[groups.count - 1]
        guard last.length < 18 else { return nil }
        groups[groups.count - 1] = (last.value * 10 + Int(byte) - 0x30, last.length + 1)
      }
    }
    shortDigits = UInt16(clamping: groups.reduce(0) { $0 + $1.length })
    hasLeadingZero = groups[0].length > 1 && bytes.first == 0x30
    hasSeparator = !separators.isEmpty
    guard let last = groups.last, groups.count > 1 else {
      guard let value = Ratio(groups[0].value) else { return nil }
      (self.value, shape, hasThousandsPoint) = (value, .whole, false)
      return
    }
    let isThousands = Self.areThousands(groups[...]) && bytes.first != 0x30
    let isUniform = separators.allSatisfy { $0 == separators[0] }
    if isThousands, isUniform {
      guard let value = Self.joined(groups[...]) else { return nil }
      (self.value, shape, hasThousandsPoint) = (value, .whole, separators == [0x2E])
    } else if groups.count == 2 || (Self.areThousands(groups.dropLast()) && separators.last != separators[0]) {
      guard let whole = Self.joined(groups.dropLast()), let value = Self.decimal(whole.numerator, last) else {
        return nil
      }
      (self.value, shape, hasThousandsPoint) = (value, value.isWhole ? .whole : .decimal, false)
    } else {
      guard let zero = Ratio(0) else { return nil }
      (self.value, shape, hasThousandsPoint) = (zero, .groups(isDate: DateFigures.isDate(groups.map(\.value))), false)
    }
  }

  private static func areThousands(_ groups: ArraySlice<(value: Int, length: Int)>) -> Bool {
    guard let first = groups.first, first.length <= 3 else { return false }
    return groups.dropFirst().allSatisfy { $0.length == 3 }
  }

  private static func joined(_ groups: ArraySlice<(value: Int, length: Int)>) -> Ratio? {
    var value = Ratio(0)
    for group in groups { value = Ratio(group.value).flatMap { value?.multiplied(by: 1000)?.adding($0) } }
    return value
  }

  private static func decimal(_ whole: Int, _ rest: (value: Int, length: Int)) -> Ratio? {
    var denominator = 1
    for _ in 0..<rest.length { denominator *= 10 }
    guard let fraction = Ratio(rest.value, over: denominator) else { return nil }
    return Ratio(whole)?.adding(fraction)
  }
}
