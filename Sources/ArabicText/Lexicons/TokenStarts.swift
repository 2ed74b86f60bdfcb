/// What a token may begin.
struct TokenStarts: OptionSet, Sendable {
  let rawValue: UInt8

  /// A number, a vague count or a qualifier.
  static var number: Self { Self(rawValue: 1) }
  /// A date.
  static var date: Self { Self(rawValue: 2) }
  /// A qualifier that stands beside its number.
  static var qualifier: Self { Self(rawValue: 4) }
  /// What figures begin.
  static var figure: Self { [.number, .date] }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// What a word with readings of `classes` may begin, and where `isDate` a date.
  init(_ classes: TokenClasses, isDate: Bool) {
    self = isDate ? .date : []
    if !classes.isDisjoint(with: .numberStarts) { insert(.number) }
    if !classes.isDisjoint(with: .qualifiers) { insert(.qualifier) }
  }

  /// 1 where the one with the bit at `place` is among them, else 0; without a branch.
  @inline(__always)
  func count(_ place: UInt8) -> Int { Int(rawValue &>> place & 1) }
}
