/// What a value of a row or of one of its features must be.
public enum LexiconValueKind: String, Sendable {
  /// An id of small letters, digits and «_», several joined by «+»: `syrian_regime+russia`.
  case id
  /// A country's code of two capital letters (ISO 3166-1), several joined by «+»: `IL+PS`.
  case country
  /// A day, `2024-12-08`.
  case day

  /// Whether `value` is one. O(length).
  func accepts(_ value: String) -> Bool {
    let parts = value.split(separator: "+", omittingEmptySubsequences: false)
    switch self {
    case .id: return parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(Self.isIdByte) }
    case .country: return parts.allSatisfy { $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x41...0x5A).contains($0) } }
    case .day: return value.utf8.count == 10 && CivilDate(iso: value) != nil
    }
  }

  /// What an error says that it must be.
  var demand: String {
    switch self {
    case .id: "an id of small letters, digits and _"
    case .country: "a country's code of two capital letters"
    case .day: "a day such as 2024-12-08"
    }
  }

  private static func isIdByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5F
  }
}
