/// The classes of a token's readings as a set of bits, so that a search passes over most words with one test.
struct TokenClasses: OptionSet, Sendable {
  let rawValue: UInt64

  /// Any class of a module above this one.
  @inline(__always) static var others: Self { Self(rawValue: 1) }
  /// No class: the word's letters are those of a ``FunctionWord`` that may open a range, «و» on its front or not.
  @inline(__always) static var opensRange: Self { Self(rawValue: 1 << 63) }

  @inline(__always)
  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The set of `lexicalClass` alone.
  @inline(__always)
  init(_ lexicalClass: LexicalClass) {
    let code = lexicalClass.rawValue
    self = code < 63 ? Self(rawValue: 1 &<< UInt64(code)) : .others
  }

  /// The set of `lexicalClass` alone.
  @inline(__always)
  static func of(_ lexicalClass: LexicalClass) -> Self { Self(lexicalClass) }

  /// The set of `classes`.
  init(_ classes: some Sequence<LexicalClass>) {
    self = []
    for lexicalClass in classes { formUnion(Self(lexicalClass)) }
  }
}
