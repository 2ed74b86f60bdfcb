import ArabicText

/// «31 حزيران»: June has 30 days.
struct ImpossibleDate {
  let date: DateFields

  var flaw: DateFlaw? {
    guard let day = date.day, case .named(let month)? = date.month, (1...12).contains(month) else { return nil }
    let last = lastDay(of: month)
    guard day > last, day <= 31 else { return nil }
    return DateFlaw(
      kind: .impossibleDate, severity: .error, expected: "≤ \(last)", actual: String(day),
      english: "does not exist: the month has \(last) days. The last one was taken.",
      arabic: "تاريخ غير موجود: عدد أيام الشهر \(last). اعتُمد اليوم الأخير."
    )
  }

  /// 29 February is there in some years: without one it may be.
  private func lastDay(of month: Int) -> Int {
    guard date.calendar == .gregorian else { return 30 }
    guard case .stated(let year) = date.year else { return CivilDate.lastDay(ofMonth: month, year: 2000) }
    return CivilDate.lastDay(ofMonth: month, year: year)
  }
}
