/// A number in a text: where it stands, what it amounts to and what kind of number it is.
public struct QuantityMention: Hashable, Sendable {
  /// What a number is there for; only a ``cardinal`` counts something.
  public enum Kind: String, Sendable, CaseIterable {
    /// A count: «42», «ثلاثة آلاف», «عشرات».
    case cardinal
    /// A rank: «الثالث», «الذكرى الـ15».
    case ordinal
    /// A number that counts nothing by itself, with a rest that nothing scales or below zero: «4.5», «سالب ثلاثة».
    case decimal
    /// A part of a whole: «نصف السكان», «ثلاثة أرباع», «¾».
    case fraction
    /// «85 %», «46 بالمئة».
    case percent
    /// «17 عاماً» of a person.
    case age
    /// «الساعة 10», «10:30».
    case clockTime = "clock_time"
    /// A day of a month, a year or a date in figures.
    case date
    /// «48 ساعة», «خمس سنوات».
    case duration
    /// «10 كم».
    case distance
    /// «5 هكتارات».
    case area
    /// «3 أطنان».
    case weight
    /// «100 لتر».
    case volume
    /// «50 ميغاواط».
    case power
    /// Degrees of heat, angle or an earthquake's magnitude.
    case degree
    /// «5 ملايين دولار».
    case money
    /// A telephone number or another code with leading zeros.
    case phone
    /// «2.3.1».
    case version
    /// The number of a list's row.
    case listNumber = "list_number"
    /// Part of a name: «الفرقة 25», «القرار 2254», «F16».
    case name
    /// Inside a hashtag, a handle or a link.
    case handle
    /// A figure alone on its line.
    case lone
  }

  // Small, because mentions lie in arrays and are copied.
  private var span: TokenSpan
  private var figureSpan: TokenSpan
  private let qualifierSpan: TokenSpan
  private let unitSpan: TokenSpan
  private let decimalBits: UInt64

  /// The value and the bounds the words allow.
  public let quantity: Quantity
  /// What the number is there for.
  public let kind: Kind
  /// Whether the figure carries the article: «السبعة», «الـ15».
  public let isDefinite: Bool

  init(
    tokens: Range<Int>, figure: Range<Int>, quantity: Quantity, decimal: Double?, kind: Kind,
    qualifierTokens: Range<Int>?, unitTokens: Range<Int>?, isDefinite: Bool
  ) {
    span = TokenSpan(tokens)
    figureSpan = TokenSpan(figure)
    qualifierSpan = TokenSpan(qualifierTokens)
    unitSpan = TokenSpan(unitTokens)
    decimalBits = decimal?.bitPattern ?? Self.noDecimal
    self.quantity = quantity
    self.kind = kind
    self.isDefinite = isDefinite
  }

  /// A bare count of `value` in the token at `index`.
  @inline(__always)
  init(plain value: Int, at index: Int, isDefinite: Bool) {
    span = TokenSpan(index..<(index + 1))
    figureSpan = span
    qualifierSpan = .none
    unitSpan = .none
    decimalBits = Self.noDecimal
    quantity = Quantity(value)
    kind = .cardinal
    self.isDefinite = isDefinite
  }

  /// The same number of one token, bare, in the token at `index`.
  @inline(__always)
  func moved(to index: Int) -> QuantityMention {
    var moved = self
    moved.span = TokenSpan(index..<(index + 1))
    moved.figureSpan = moved.span
    return moved
  }

  /// A number that is none.
  private static var noDecimal: UInt64 { .max }
}

extension QuantityMention {
  /// Qualifier and figure, as far as they touch.
  public var tokens: Range<Int> { span.tokens }
  /// The figure alone; its first token may carry «و», «ب», «ل».
  public var figure: Range<Int> { figureSpan.tokens }
  /// The value of a number that is not whole and has no scale, else nil.
  public var decimal: Double? { decimalBits == Self.noDecimal ? nil : Double(bitPattern: decimalBits) }
  /// The words that qualify the figure, nil where it is bare; behind the counted noun they lie outside ``tokens``.
  public var qualifierTokens: Range<Int>? { qualifierSpan.given }
  /// The unit that makes a measured kind, «%» and «بالمئة» too; nil for other kinds and where a cue alone makes it.
  public var unitTokens: Range<Int>? { unitSpan.given }
}
