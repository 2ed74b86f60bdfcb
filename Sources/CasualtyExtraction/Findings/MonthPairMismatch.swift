import ArabicText

/// «8 تشرين الثاني/أكتوبر»: November and October.
struct MonthPairMismatch {
  let date: DateFields

  var flaw: DateFlaw? {
    guard let other = date.otherMonth, case .named(let month)? = date.month, other != month else { return nil }
    return DateFlaw(
      kind: .monthPairMismatch, severity: .error, expected: String(month), actual: String(other),
      english: "names two different months, \(month) and \(other): check which one is meant. The first was taken.",
      arabic: "يسمي شهرين مختلفين، \(month) و\(other): تحقق من الشهر المقصود. اعتُمد الأول."
    )
  }
}
