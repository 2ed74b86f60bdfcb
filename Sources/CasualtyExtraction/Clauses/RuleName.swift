/// The name of the rule that found a fact, as «killed.verb»: put together where it is asked for, as most are set on the
/// way to a fact and never told.
struct RuleName: Sendable, Equatable, ExpressibleByStringInterpolation {
  /// The event, or the whole name.
  private let head: String
  /// What stands behind the event.
  private let tail: String

  init(stringLiteral name: String) {
    head = name
    tail = ""
  }

  init(stringInterpolation parts: Parts) {
    head = parts.head
    tail = parts.tail
  }

  /// The name.
  var text: String { tail.isEmpty ? head : head + tail }

  /// Whether the name ends with `suffix`.
  func hasSuffix(_ suffix: String) -> Bool {
    (tail.utf8.count >= suffix.utf8.count ? tail : text).hasSuffix(suffix)
  }

  static func == (one: Self, other: Self) -> Bool { one.text == other.text }

  /// The parts of a name that is written with an event in it: «\(event).verb».
  struct Parts: StringInterpolationProtocol {
    fileprivate var head = ""
    fileprivate var tail = ""

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) { append(literal) }
    mutating func appendInterpolation(_ event: String) { append(event) }

    private mutating func append(_ part: String) {
      if head.isEmpty {
        head = part
      } else if tail.isEmpty {
        tail = part
      } else {
        tail += part
      }
    }
  }
}
