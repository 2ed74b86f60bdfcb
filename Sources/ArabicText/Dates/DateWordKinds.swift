/// What a word can be in a date, as a set of bits; computed, so that the compiler makes constants of them.
struct DateWordKinds: OptionSet {
  let rawValue: UInt64

  static var month: Self { Self(rawValue: 1 << 0) }
  static var monthStem: Self { Self(rawValue: 1 << 1) }
  static var weekday: Self { Self(rawValue: 1 << 2) }
  static var dayWord: Self { Self(rawValue: 1 << 3) }
  static var count: Self { Self(rawValue: 1 << 4) }
  static var unit: Self { Self(rawValue: 1 << 5) }
  static var position: Self { Self(rawValue: 1 << 6) }
  static var nearDay: Self { Self(rawValue: 1 << 7) }
  static var dayPart: Self { Self(rawValue: 1 << 8) }
  static var part: Self { Self(rawValue: 1 << 9) }
  static var season: Self { Self(rawValue: 1 << 10) }
  static var decade: Self { Self(rawValue: 1 << 11) }
  static var era: Self { Self(rawValue: 1 << 12) }
  static var event: Self { Self(rawValue: 1 << 13) }
  static var anniversary: Self { Self(rawValue: 1 << 14) }
  static var outset: Self { Self(rawValue: 1 << 15) }
  static var bar: Self { Self(rawValue: 1 << 16) }
  static var wholeBar: Self { Self(rawValue: 1 << 17) }
  static var ageBar: Self { Self(rawValue: 1 << 18) }
  static var yearWord: Self { Self(rawValue: 1 << 19) }

  static var feast: Self { Self(rawValue: 1 << 20) }
  static var weekdayNoun: Self { Self(rawValue: 1 << 21) }
  static var rank: Self { Self(rawValue: 1 << 22) }

  static var since: Self { Self(rawValue: 1 << 32) }
  static var until: Self { Self(rawValue: 1 << 33) }
  static var to: Self { Self(rawValue: 1 << 34) }
  static var from: Self { Self(rawValue: 1 << 35) }
  static var between: Self { Self(rawValue: 1 << 36) }
  static var during: Self { Self(rawValue: 1 << 37) }
  static var into: Self { Self(rawValue: 1 << 38) }
  static var on: Self { Self(rawValue: 1 << 39) }
  static var sameAs: Self { Self(rawValue: 1 << 40) }
  static var last: Self { Self(rawValue: 1 << 41) }
  static var before: Self { Self(rawValue: 1 << 42) }
  static var after: Self { Self(rawValue: 1 << 43) }
  static var this: Self { Self(rawValue: 1 << 44) }
  static var about: Self { Self(rawValue: 1 << 45) }
  static var few: Self { Self(rawValue: 1 << 46) }
  static var then: Self { Self(rawValue: 1 << 47) }
  static var article: Self { Self(rawValue: 1 << 48) }
  static var preposition: Self { Self(rawValue: 1 << 49) }
  static var yearOf: Self { Self(rawValue: 1 << 50) }
  static var ofIt: Self { Self(rawValue: 1 << 51) }

  /// What a date begins with unless a link stands before it.
  static var nounStarts: Self {
    [
      .last, .article, .preposition, .count, .dayWord, .unit, .nearDay, .weekday, .dayPart, .month, .monthStem,
      .yearWord, .part, .season, .decade, .this, .on, .then, .feast, .rank,
    ]
  }
  /// What begins a mention whatever stands behind it.
  static var loneStarts: Self {
    [
      .month, .weekday, .nearDay, .dayPart, .part, .season, .decade, .yearWord, .then, .wholeBar, .since, .until,
      .during,
      .position, .event, .feast,
    ]
  }
  /// What a count of units begins with, figures apart.
  static var counting: Self { [.count, .unit, .last, .article, .preposition, .about] }
  /// What goes on with a figure that begins a date.
  static var behindFigures: Self {
    [
      .month, .monthStem, .unit, .position, .this, .era, .from, .to, .until, .preposition, .article, .count, .dayWord,
      .yearWord, .into, .on, .sameAs, .ofIt,
    ]
  }
  /// What makes a bare figure behind it a year.
  static var beforeYears: Self { [.during, .into, .since, .until, .to, .on, .before, .after, .yearOf, .unit] }
  /// What a mention begins with.
  static var starts: Self {
    nounStarts.union([.wholeBar, .since, .from, .between, .until, .before, .after, .during, .into])
  }
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
    case .feast: .feast
    case .weekdayNoun: .weekdayNoun
    case .rank: .rank
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
    case .yearOf: .yearOf
    case .ofIt: .ofIt
    }
  }
}
