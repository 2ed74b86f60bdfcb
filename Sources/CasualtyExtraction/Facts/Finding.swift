/// Something in a text that does not add up, for an analyst or editor to look at; the facts stay as written.
public struct Finding: Hashable, Sendable {
  /// What does not add up.
  public enum Kind: String, Sendable, CaseIterable {
    /// The rows of a breakdown amount to another figure than their total.
    case sumMismatch = "sum_mismatch"
    /// One part, or parts that share nobody, amount to more than the whole.
    case partExceedsWhole = "part_exceeds_whole"
    /// The same measure is told twice with figures that cannot both hold.
    case contradiction
    /// A figure before a noun in a form that says another number («3 مدنيان»).
    case numberNounDisagreement = "number_noun_disagreement"
    /// Rows of a breakdown lie outside the period of their total.
    case periodMismatch = "period_mismatch"
    /// The weekday named is not that of the date.
    case weekdayMismatch = "weekday_mismatch"
    /// The two month names of a pair are not the same month.
    case monthPairMismatch = "month_pair_mismatch"
    /// There is no such day («31 حزيران»).
    case impossibleDate = "impossible_date"
  }

  /// How sure it is that the text is wrong.
  public enum Severity: String, Sendable, CaseIterable, Comparable {
    /// Odd, though there may be a reading in which it holds.
    case warning
    /// What the text says cannot hold.
    case error

    public static func < (one: Self, other: Self) -> Bool { one == .warning && other == .error }
  }

  /// What to tell the editor, in each language.
  public struct Message: Hashable, Sendable {
    /// The message in English; quotes from the text stay as written.
    public var english: String
    /// The message in Arabic.
    public var arabic: String

    /// A message.
    public init(english: String, arabic: String) {
      self.english = english
      self.arabic = arabic
    }

    /// The message in `language`.
    public subscript(language: MessageLanguage) -> String {
      switch language {
      case .english: english
      case .arabic: arabic
      }
    }
  }

  /// What does not add up.
  public var kind: Kind
  /// How sure it is that the text is wrong.
  public var severity: Severity
  /// The ids of the facts concerned, the total or the first telling first.
  public var facts: [String]
  /// The figure or words expected.
  public var expected: String
  /// The figure or words found.
  public var actual: String
  /// What to tell the editor.
  public var message: Message
  /// Where the text says it.
  public var evidence: Evidence

  /// A finding.
  public init(
    kind: Kind, severity: Severity, facts: [String], expected: String, actual: String, message: Message,
    evidence: Evidence
  ) {
    self.kind = kind
    self.severity = severity
    self.facts = facts
    self.expected = expected
    self.actual = actual
    self.message = message
    self.evidence = evidence
  }
}

/// A language that findings are told in.
public enum MessageLanguage: String, Sendable, CaseIterable {
  case english = "en"
  case arabic = "ar"
}
