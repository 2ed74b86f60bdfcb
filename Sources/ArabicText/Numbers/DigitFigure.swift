/// How a figure in digits is written.
struct DigitForm {
  /// How the separators divide the digits.
  enum Shape: Equatable {
    /// A whole number, thousands separated or not.
    case whole
    /// A number with decimals.
    case decimal
    /// Groups that are no number: «2.3.1», «1,2,3», and with `isDate` «30.9.2015».
    case groups(isDate: Bool)
  }

  /// How the separators divide the digits.
  let shape: Shape
  // Small, because every number carries one.
  private let shortDigits: UInt16
  /// Whether it begins with a zero that does not count.
  let hasLeadingZero: Bool
  /// Whether separators stand between the digits.
  let hasSeparator: Bool
  /// Whether one point parts thousands: «1.271», which before a million and more is a decimal.
  let hasThousandsPoint: Bool

  init(shape: Shape, digits: Int, hasLeadingZero: Bool, hasSeparator: Bool, hasThousandsPoint: Bool) {
    self.shape = shape
    shortDigits = UInt16(clamping: digits)
    self.hasLeadingZero = hasLeadingZero
    self.hasSeparator = hasSeparator
    self.hasThousandsPoint = hasThousandsPoint
  }

  /// How many digits it has.
  var digits: Int { Int(shortDigits) }
}

/// A figure in digits with its separators.
///
/// Three digits behind each comma or point are thousands («1,271»), other lengths a decimal («17,8»).
struct DigitFigure {
  /// The value; 0 for groups.
  let value: Ratio
  /// How it is written.
  let form: DigitForm

  /// How many digits it has.
  var digits: Int { form.digits }
  /// How the separators divide the digits.
  var shape: DigitForm.Shape { form.shape }
  /// Whether it begins with a zero that does not count.
  var hasLeadingZero: Bool { form.hasLeadingZero }
  /// Whether separators stand between the digits.
  var hasSeparator: Bool { form.hasSeparator }

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
    form = DigitForm(
      shape: .whole, digits: bytes.count, hasLeadingZero: bytes.count > 1 && bytes[0] == 0x30, hasSeparator: false,
      hasThousandsPoint: false)
  }

  /// The figure with separators written in `bytes`.
  private init?(separated bytes: UnsafeBufferPointer<UInt8>) {
    guard let groups = DigitGroups(bytes), let zero = Ratio(0) else { return nil }
    let shape: DigitForm.Shape
    var hasThousandsPoint = false
    if groups.areThousands, groups.isUniform, bytes.first != 0x30 {
      guard let value = groups.joined else { return nil }
      (self.value, shape) = (value, .whole)
      hasThousandsPoint = groups.count == 2 && groups.firstSeparator == 0x2E
    } else if groups.count == 2 || groups.areThousandsButLast && groups.lastSeparator != groups.firstSeparator {
      guard let whole = groups.joinedButLast, let value = Self.decimal(whole.numerator, groups.last) else { return nil }
      (self.value, shape) = (value, value.isWhole ? .whole : .decimal)
    } else {
      let isDate = groups.count == 3 && DateFigures.isDate(groups.first.value, groups.second.value, groups.last.value)
      (self.value, shape) = (zero, .groups(isDate: isDate))
    }
    form = DigitForm(
      shape: shape, digits: groups.digits, hasLeadingZero: groups.first.length > 1 && bytes.first == 0x30,
      hasSeparator: true, hasThousandsPoint: hasThousandsPoint)
  }

  private static func decimal(_ whole: Int, _ rest: DigitGroups.Group) -> Ratio? {
    var denominator = 1
    for _ in 0..<rest.length { denominator *= 10 }
    guard let fraction = Ratio(rest.value, over: denominator) else { return nil }
    return Ratio(whole)?.adding(fraction)
  }
}

/// The groups of digits that separators make of a figure.
private struct DigitGroups {
  /// One group.
  struct Group {
    var value = 0
    var length = 0
  }

  private(set) var count = 1
  private(set) var digits = 0
  private(set) var first = Group()
  private(set) var second = Group()
  private(set) var last = Group()
  private(set) var firstSeparator: UInt8 = 0
  private(set) var lastSeparator: UInt8 = 0
  /// Whether all separators are the same sign.
  private(set) var isUniform = true
  /// Whether all groups behind the first have three digits and the first no more.
  private(set) var areThousands = false
  /// The same without the last group.
  private(set) var areThousandsButLast = false
  /// The number that the groups are as thousands, nil above the limit.
  private(set) var joined: Ratio?
  /// The same without the last group.
  private(set) var joinedButLast: Ratio?

  /// The groups of `bytes`, digits with single separators; nil where one is longer than 18 digits.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes {
      if byte == 0x2C || byte == 0x2E {
        if firstSeparator == 0 { firstSeparator = byte }
        if byte != firstSeparator { isUniform = false }
        lastSeparator = byte
        close()
        last = Group()
        count += 1
      } else {
        guard last.length < 18 else { return nil }
        last = Group(value: last.value * 10 + Int(byte) - 0x30, length: last.length + 1)
        digits += 1
      }
    }
    close()
  }

  private mutating func close() {
    (areThousandsButLast, joinedButLast) = (areThousands, joined)
    if count == 1 {
      (first, areThousands, joined) = (last, last.length <= 3, Ratio(last.value))
    } else {
      if count == 2 { second = last }
      areThousands = areThousands && last.length == 3
      joined = Ratio(last.value).flatMap { joined?.multiplied(by: 1000)?.adding($0) }
    }
  }
}
