extension DateReader {
  /// A date in figures: day first, year first by its shape; «30/9/2015», «2015-09-30», «30.9.2015», «12/3/1438هـ».
  /// With a `cue` also «30/9» and «9/2015».
  func numericDate(_ index: Int, cue: Bool) -> Read<DateFields>? {
    let start = behindParticles(index)
    guard start < limit, tokens[start].kind == .number, !isBoundFigure(start) else { return nil }
    if let parts = dotted(start) { return date(parts, sign: ".", next: start + 1) }
    guard let first = figure(start), let sign = sign(start + 1), let second = figure(start + 2) else { return nil }
    if isMark(start + 3, sign), isTied(start + 3, sign), let third = figure(start + 4) {
      return date([first, second, third], sign: sign, next: start + 5)
    }
    guard cue, sign == "/" else { return nil }
    if second.digits == 4, (1950...2050).contains(second.value), (1...12).contains(first.value) {
      let fields = DateFields(year: .stated(second.value), month: .named(first.value))
      return Read(value: fields, next: start + 3)
    }
    guard first.digits <= 2, second.digits <= 2, (1...31).contains(first.value), (1...12).contains(second.value) else {
      return nil
    }
    // «12/13 آذار» is a range of days.
    guard month(start + 3, hasDay: true) == nil else { return nil }
    return Read(value: DateFields(month: .named(second.value), day: first.value), next: start + 3)
  }

  /// The slash, dash or dot at `index`; a dash must be written onto both figures.
  private func sign(_ index: Int) -> Unicode.Scalar? {
    for sign in ["/", "-", ".", "\\"] as [Unicode.Scalar] where isMark(index, sign) {
      return isTied(index, sign) ? sign : nil
    }
    return nil
  }

  private func isTied(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    sign == "/" || sign == "\\" || tokens[index].isGlued && index + 1 < limit && tokens[index + 1].isGlued
  }

  /// The parts of one token «30.9.2015».
  private func dotted(_ index: Int) -> [(value: Int, digits: Int)]? {
    let range = tokens[index].range
    guard range.count <= 10 else { return nil }
    var parts: [(value: Int, digits: Int)] = [(0, 0)]
    for byte in tokens.bytes(at: index) {
      if byte == 0x2E {
        parts.append((0, 0))
      } else if byte >= 0x30, byte <= 0x39 {
        let last = parts[parts.count - 1]
        parts[parts.count - 1] = (last.value * 10 + Int(byte) - 0x30, last.digits + 1)
      } else {
        return nil
      }
    }
    return parts.count == 3 ? parts : nil
  }

  private func date(
    _ parts: [(value: Int, digits: Int)], sign: Unicode.Scalar, next: Int
  ) -> Read<DateFields>? {
    let (first, second, third) = (parts[0], parts[1], parts[2])
    guard second.digits <= 2 else { return nil }
    var (year, month, day) = (third.value, second.value, first.value)
    if first.digits == 4 {
      guard third.digits <= 2 else { return nil }
      (year, day) = (first.value, third.value)
    } else {
      guard first.digits <= 2 else { return nil }
      if third.digits == 2, sign == "/" {
        year += third.value < 50 ? 2000 : 1900
      } else if third.digits != 4 {
        return nil
      }
    }
    // Day first, unless only the American order reads.
    if month > 12, day <= 12 { swap(&month, &day) }
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    let era = era(next)
    let isHijri = era?.value == .hijri || era == nil && (1300...1500).contains(year)
    guard isHijri ? (1...1600).contains(year) : (1000...2100).contains(year) else { return nil }
    let fields = DateFields(
      calendar: isHijri ? .hijri : .gregorian, year: .stated(year), month: .named(month), day: day
    )
    return Read(value: fields, next: era?.next ?? next)
  }
}
