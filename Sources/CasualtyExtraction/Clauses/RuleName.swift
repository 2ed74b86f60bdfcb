/// The name of the rule that found a fact, as «killed.verb»: put together where it is asked for, as most are set on the
/// way to a fact and never told.
struct RuleName: Sendable, Equatable, ExpressibleByStringInterpolation {
  /// The event, "" where the name has none.
  private let event: String
  /// What stands behind the event, or the whole name: written in the program, so that copies count nothing.
  private let tail: StaticString

  init(stringLiteral name: StaticString) {
    event = ""
    tail = name
  }

  init(stringInterpolation parts: Parts) {
    event = parts.event
    tail = parts.tail
  }

  /// The name.
  var text: String {
    if event.isEmpty { return tail.description }
    var event = event
    return event.withUTF8 { event in
      String(unsafeUninitializedCapacity: event.count + tail.utf8CodeUnitCount) { name in
        _ = name.initialize(from: event)
        tail.withUTF8Buffer { _ = name[event.count...].initialize(from: $0) }
        return name.count
      }
    }
  }

  /// Whether the name ends with `suffix`.
  func hasSuffix(_ suffix: StaticString) -> Bool {
    let rest = tail.utf8CodeUnitCount - suffix.utf8CodeUnitCount
    guard rest >= 0 else { return text.hasSuffix(suffix.description) }
    return tail.withUTF8Buffer { tail in suffix.withUTF8Buffer { tail[rest...].elementsEqual($0) } }
  }

  static func == (one: Self, other: Self) -> Bool { one.text == other.text }

  /// The parts of a name that begins with an event: «\(event).verb».
  struct Parts: StringInterpolationProtocol {
    fileprivate var event = ""
    fileprivate var tail: StaticString = ""

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: StaticString) {
      if literal.utf8CodeUnitCount > 0 { tail = literal }
    }

    mutating func appendInterpolation(_ event: String) { self.event = event }
  }
}
