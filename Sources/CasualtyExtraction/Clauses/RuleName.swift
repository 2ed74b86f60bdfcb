/// The name of the rule that found a fact, as «killed.verb»: put together where it is asked for, as most are set on the
/// way to a fact and never told.
struct RuleName: Sendable, Equatable, ExpressibleByStringInterpolation {
  /// What stands before the last words that are written in the program: as a rule the event, "" where there is none.
  private let event: String
  /// Those words: copies of them count nothing.
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
    event.isEmpty ? tail.description : tail.utf8CodeUnitCount == 0 ? event : event + tail.description
  }

  /// Whether the name ends with `suffix`.
  func hasSuffix(_ suffix: StaticString) -> Bool {
    let rest = tail.utf8CodeUnitCount - suffix.utf8CodeUnitCount
    guard rest >= 0 else { return text.hasSuffix(suffix.description) }
    return tail.withUTF8Buffer { tail in suffix.withUTF8Buffer { tail[rest...].elementsEqual($0) } }
  }

  static func == (one: Self, other: Self) -> Bool { one.text == other.text }

  /// The parts of a name that is written with an event in it: «\(event).verb».
  struct Parts: StringInterpolationProtocol {
    fileprivate var event = ""
    fileprivate var tail: StaticString = ""

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: StaticString) {
      guard literal.utf8CodeUnitCount > 0 else { return }
      takeTail()
      tail = literal
    }

    mutating func appendInterpolation(_ event: String) {
      takeTail()
      self.event = self.event.isEmpty ? event : self.event + event
    }

    private mutating func takeTail() {
      if tail.utf8CodeUnitCount > 0 { event += tail.description }
      tail = ""
    }
  }
}

/// The names of the rules that a document's facts were found by, each put together once.
struct RuleTexts {
  private var known: [(rule: RuleName, text: String)] = []

  /// The name of `rule`.
  mutating func text(of rule: RuleName) -> String {
    for index in known.indices where known[index].rule.isWrittenAs(rule) { return known[index].text }
    let text = rule.text
    known.append((rule, text))
    return text
  }
}

extension RuleName {
  /// Whether the two are of one event and have the same words at the same place of the program.
  fileprivate func isWrittenAs(_ other: RuleName) -> Bool {
    tail.utf8Start == other.tail.utf8Start && tail.utf8CodeUnitCount == other.tail.utf8CodeUnitCount
      && event == other.event
  }
}
