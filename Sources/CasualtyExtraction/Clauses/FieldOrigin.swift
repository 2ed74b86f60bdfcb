/// Where a field of a fact was found, as explanations tell it; written in the program, so that it is told apart by its
/// address and length.
struct FieldOrigin: Sendable, Equatable, ExpressibleByStringLiteral {
  private let words: StaticString

  init(stringLiteral words: StaticString) { self.words = words }

  /// The words.
  var text: String { words.description }

  static func == (one: Self, other: Self) -> Bool {
    guard one.words.utf8CodeUnitCount == other.words.utf8CodeUnitCount else { return false }
    return one.words.utf8Start == other.words.utf8Start
      || one.words.withUTF8Buffer { one in other.words.withUTF8Buffer { one.elementsEqual($0) } }
  }
}
