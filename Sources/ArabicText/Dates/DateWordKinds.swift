/// What a word can be in a date, as a set of bits.
struct DateWordKinds: OptionSet {
  let rawValue: UInt64

  static let month = Self(rawValue: 1 << 0)
  static let monthStem = Self(rawValue: 1 << 1)
  static let weekday = Self(rawValue: 1 << 2)
  static let dayWord = Self(rawValue: 1 << 3)
  static let count = Self(rawValue: 1 << 4)
  static let unit = Self(rawValue: 1 << 5)
  static let position = Self(rawValue: 1 << 6)
  static let nearDay = Self(rawValue: 1 << 7)
  static let dayPart = Self(rawValue: 1 << 8)
  static let part = Self(rawValue: 1 << 9)
  static let season = Self(rawValue: 1 << 10)
  static let decade = Self(rawValue: 1 << 11)
  static let era = Self(rawValue: 1 << 12)
  static let event = Self(rawValue: 1 << 13)
  static let anniversary = Self(rawValue: 1 << 14)
  static let outset = Self(rawValue: 1 << 15)
  static let bar = Self(rawValue: 1 << 16)
  static let wholeBar = Self(rawValue: 1 << 17)
  static let ageBar = Self(rawValue: 1 << 18)
  static let yearWord = Self(rawValue: 1 << 19)

  static let since = Self(rawValue: 1 << 32)
  static let until = Self(rawValue: 1 << 33)
  static let to = Self(rawValue: 1 << 34)
  static let from = Self(rawValue: 1 << 35)
  static let between = Self(rawValue: 1 << 36)
  static let during = Self(rawValue: 1 << 37)
  static let into = Self(rawValue: 1 << 38)
  static let on = Self(rawValue: 1 << 39)
  static let sameAs = Self(rawValue: 1 << 40)
  static let last = Self(rawValue: 1 << 41)
  static let before = Self(rawValue: 1 << 42)
  static let after = Self(rawValue: 1 << 43)
  static let this = Self(rawValue: 1 << 44)
  static let about = Self(rawValue: 1 << 45)
  static let few = Self(rawValue: 1 << 46)
  static let then = Self(rawValue: 1 << 47)
  static let article = Self(rawValue: 1 << 48)
  static let preposition = Self(rawValue: 1 << 49)

  /// What a date begins with unless a link stands before it.
  static let nounStarts: Self = [
    .last, .article, .preposition, .count, .dayWord, .unit, .nearDay, .weekday, .dayPart, .month, .monthStem,
    .yearWord, .part, .season, .decade, .this, .on, .then,
  ]
  /// What a mention begins with.
  static let starts: Self = nounStarts.union([
    .wholeBar, .since, .from, .between, .until, .before, .after, .during, .into,
  ])
}

extension DateWord {
  /// The bits of this word.
  var kinds: DateWordKinds {
    switch self {
    case .month: .month
    case .monthStem: .monthStem
    case .weekday: .weekday
    case .dayWord: .dayWord
    case .yearWord: .yearWord
    case .count: .count
    case .unit: .unit
    case .position: .position
    case .nearDay: .nearDay
    case .dayPart: .dayPart
    case .part: .part
    case .season: .season
    case .decade: .decade
    case .era: .era
    case .event: .event
    case .anniversary: .anniversary
    case .outset: .outset
    case .bar(.whole): [.bar, .wholeBar]
    case .bar(.age): [.bar, .ageBar]
    case .bar: .bar
    case .link(let link): link.kinds
    }
  }
}

extension DateLink {
  /// The bit of this link.
  var kinds: DateWordKinds {
    switch self {
    case .since: .since
    case .until: .until
    case .to: .to
    case .from: .from
    case .between: .between
    case .during: .during
    case .into: .into
    case .on: .on
    case .sameAs: .sameAs
    case .last: .last
    case .before: .before
    case .after: .after
    case .this: .this
    case .about: .about
    case .few: .few
    case .then: .then
    case .article: .article
    case .preposition: .preposition
    }
  }
}
