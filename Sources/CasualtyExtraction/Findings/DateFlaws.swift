import ArabicText

/// What is wrong with a date by itself: another weekday, two months, a day that is not there.
struct DateFlaws {
  let read: ReadFacts

  func findings() -> [Finding] {
    let flawed = zip(read.mentions, read.dates).filter { !$0.1.flags.isEmpty }
    guard !flawed.isEmpty else { return [] }
    let dependents = dependents()
    return flawed.flatMap { mention, dated -> [Finding] in
      mention.expression.namedDates.flatMap { date -> [Finding] in
        let isAlone = mention.expression == .fields(date)
        let weekdays = weekdays(around: mention.tokens)
        return [
          MonthPairMismatch(date: date).flaw,
          ImpossibleDate(date: date).flaw,
          weekdays > 1
            ? nil : WeekdayMismatch(date: date, period: isAlone ? dated.period : nil, reference: read.reference).flaw,
        ].compactMap { $0.map { finding($0, mention, dependents[mention.tokens] ?? []) } }
      }
    }
  }

  /// The weekdays named in a date and right before it: «ليل الأربعاء-الخميس 14 تشرين الأول» is a night between two.
  private func weekdays(around tokens: Range<Int>) -> Int {
    (max(0, tokens.lowerBound - 3)..<min(tokens.upperBound + 1, read.text.count)).count {
      read.text.reads($0, .dateWeekday)
    }
  }

  /// The ids of the facts whose time was read from a date, by its tokens. O(facts).
  private func dependents() -> [Range<Int>: [String]] {
    var ids: [Range<Int>: [String]] = [:]
    for index in read.facts.indices {
      for tokens in Set(read.drafts[index].words[.time] ?? []) {
        ids[tokens, default: []].append(read.facts[index].id)
      }
    }
    return ids
  }

  private func finding(_ flaw: DateFlaw, _ mention: DateMention, _ facts: [String]) -> Finding {
    Finding(
      kind: flaw.kind, severity: flaw.severity, facts: facts, expected: flaw.expected, actual: flaw.actual,
      message: Finding.Message(
        english: "«\(mention.text)» \(flaw.english)", arabic: "«\(mention.text)» \(flaw.arabic)"
      ),
      evidence: read.evidence(of: mention)
    )
  }
}

/// One thing wrong with a date; the messages go on behind the quoted date.
struct DateFlaw {
  let kind: Finding.Kind
  let severity: Finding.Severity
  let expected: String
  let actual: String
  let english: String
  let arabic: String
}

extension DateExpression {
  /// The days, months and years named in it, both ends of an interval.
  var namedDates: [DateFields] {
    switch self {
    case .fields(let fields), .anniversary(let fields, _): [fields]
    case .aligned(let one, let other): [one, other]
    case .interval(let one, let other): one.namedDates + other.namedDates
    case .part(_, let whole): whole.namedDates
    case .since(let date), .until(let date), .before(let date), .after(let date): date.namedDates
    default: []
    }
  }
}
