import ArabicText

/// «الاثنين 1 كانون الأول 2024»: that day was a Sunday.
///
/// Without a year the date must lie within a month of the document's day, so that its year is hardly in doubt.
struct WeekdayMismatch {
  let date: DateFields
  /// The days the text's context gives it.
  let period: Period?
  /// The document's day.
  let reference: CivilDate?

  var flaw: DateFlaw? {
    guard date.calendar == .gregorian, date.otherMonth == nil, let named = date.weekday, let day = civilDate,
      day.weekday != named, (1...7).contains(named)
    else { return nil }
    let (actual, expected) = (named - 1, day.weekday - 1)
    return DateFlaw(
      kind: .weekdayMismatch, severity: date.year == .unstated ? .warning : .error, expected: Self.english[expected],
      actual: Self.english[actual],
      english: "names a \(Self.english[actual]), but \(day) is a \(Self.english[expected]): check weekday and date.",
      arabic: "يسمي يوم \(Self.arabic[actual])، لكن \(day) يوافق \(Self.arabic[expected]): راجع اليوم والتاريخ."
    )
  }

  private var civilDate: CivilDate? {
    guard let day = date.day, case .named(let month)? = date.month else { return nil }
    if case .stated(let year) = date.year { return CivilDate(year: year, month: month, day: day) }
    guard date.year == .unstated, let start = period?.start, start.day == day, let reference,
      abs(start.dayNumber - reference.dayNumber) <= 31
    else { return nil }
    return start
  }

  private static let english = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
  private static let arabic = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"]
}
