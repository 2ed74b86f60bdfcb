extension DateReader {
  /// So many units: «24 ساعة», «أربعة أيام», «يومين», «الأيام الأربعة», «الساعات الـ24»; count nil for «أيام», «الساعات».
  struct Span {
    var count: Int?
    let unit: DateUnit
    let isDefinite: Bool
    /// Whether it is one unit without «واحد».
    let isSingle: Bool
    var position: DatePosition?
  }

  /// A count of units with the position behind it.
  func span(_ index: Int) -> Read<Span>? {
    guard mayRead(index) || closer(index) != nil, var span = countBeforeUnit(index) ?? unitBeforeCount(index) else {
      return nil
    }
    if let position = position(span.next) {
      span.value.position = position.value
      span.next = position.next
    }
    return span
  }

  private func countBeforeUnit(_ index: Int) -> Read<Span>? {
    let at = behindParticles(index)
    let isDefinite = at > index && skip(index, .article) != nil
    // «الـ (24) ساعة», «الـ "24 ساعة"»
    var closer = closer(at)
    guard let count = count(closer == nil ? at : at + 1) else { return nil }
    var next = count.next
    if let mark = closer, isMark(next, mark) { (next, closer) = (next + 1, nil) }
    guard let unit = unit(next), !unit.value.isPair else { return nil }
    var span = Span(
      count: count.value.number, unit: unit.value.unit, isDefinite: isDefinite || count.value.isDefinite,
      isSingle: false
    )
    if let mark = closer, !isMark(unit.next, mark) {
      // «الـ (24 ساعة الماضية)»
      guard let position = position(unit.next), isMark(position.next, mark) else { return nil }
      span.position = position.value
      return Read(value: span, next: position.next + 1)
    }
    return Read(value: span, next: closer == nil ? unit.next : unit.next + 1)
  }

  private func unitBeforeCount(_ index: Int) -> Read<Span>? {
    guard let unit = unit(index), !unit.value.isPair else { return nil }
    let form = unit.value.form
    func read(_ count: Int?, _ next: Int, isSingle: Bool = false) -> Read<Span> {
      Read(
        value: Span(count: count, unit: unit.value.unit, isDefinite: unit.value.isDefinite, isSingle: isSingle),
        next: next
      )
    }
    if form.contains(.dual) { return read(2, unit.next) }
    let at = behindParticles(unit.next)
    // «الساعات الـ (48)»
    let closer = unit.value.isDefinite ? closer(at) : nil
    if let count = count(closer == nil ? at : at + 1),
      unit.value.isDefinite && (at > unit.next || count.value.isDefinite || closer != nil) || count.value.number == 1
    {
      guard let closer else { return read(count.value.number, count.next) }
      if isMark(count.next, closer) { return read(count.value.number, count.next + 1) }
    }
    if form.contains(.plural) { return read(nil, skip(unit.next, .few) ?? unit.next) }
    return read(1, unit.next, isSingle: true)
  }

  private func count(_ index: Int) -> Read<(number: Int, isDefinite: Bool)>? {
    if let figure = figure(index), (1...1000).contains(figure.value), !isBoundFigure(index) {
      return Read(value: (figure.value, false), next: index + 1)
    }
    return pick(index, .count) { word -> (number: Int, isDefinite: Bool)? in
      if case .count(let count) = word.word { return (count, word.proclitics.contains(.article)) }
      return nil
    }
  }

  /// «خلال الأيام الأربعة الأخيرة», «خلال 24 ساعة», «آخر 48 ساعة», «الـ24 ساعة الماضية»; `cue` when «خلال» stands before.
  func trailing(_ index: Int, cue: Bool) -> Read<DateExpression>? {
    // «الآخر 12 عاماً» is another one's age.
    let last = pick(index, .last) { $0.proclitics.contains(.article) ? nil : true }?.next
    guard let span = span(last ?? (cue ? skip(index, .about) ?? index : index)), span.value.unit != .minute else {
      return nil
    }
    // «آخر الشهر», «آخر شهر آذار» are its end.
    if let last, span.value.isSingle, span.value.isDefinite || whole(last) != nil { return nil }
    if let part = endOfWhole(span, isLast: last != nil) { return part.value }
    let isPast = [.past, .latest].contains(span.value.position)
    let isNear = isPast || span.value.position == nil
    guard isNear, last != nil || cue || isPast && span.value.isDefinite else { return nil }
    // «العام الماضي» and «الأسبوع الماضي» are units by position, «خلال شهر» one month.
    if span.value.isSingle, last == nil {
      if isPast || span.value.isDefinite || monthAlone(index, cue: true) != nil { return nil }
      if year(index, bare: false) != nil || datedDay(index, cue: true) != nil { return nil }
    }
    guard let count = span.value.count else {
      return last != nil || span.value.isDefinite && !isPast ? nil : Read(value: .vague, next: span.next)
    }
    let isLatest = span.value.position == .latest
    return Read(value: .trailing(count, span.value.unit, isLatest: isLatest), next: span.next)
  }

  /// «في 48 ساعة», «في أقل من 24 ساعة»: behind «في» whole days counted in hours.
  func hours(_ index: Int) -> Read<DateExpression>? {
    guard let span = span(skip(index, .about) ?? index), span.value.unit == .hour, span.value.position == nil,
      let count = span.value.count, count >= 24, count % 24 == 0, skip(span.next, [.from, .into]) == nil,
      kinds(at: span.next).isDisjoint(with: .dayWord)
    else { return nil }
    return Read(value: .trailing(count, .hour, isLatest: false), next: span.next)
  }

  /// «الأشهر الستة الأولى من 2023», «آخر ثلاثة أشهر من العام الماضي», «اليوم الأخير من الحملة»: units of a whole, which
  /// is no date in the last one, as the inner nil says; nil where no whole is told of.
  private func endOfWhole(_ span: Read<Span>, isLast: Bool) -> Read<Read<DateExpression>?>? {
    let first = pick(span.next, .dayWord) { word -> Int? in
      if case .dayWord(1) = word.word, word.proclitics.isDisjoint(with: .conjunction) { return 1 }
      return nil
    }
    guard span.value.position == (first == nil && !isLast ? .latest : nil), first == nil || !span.value.isSingle,
      span.value.unit != .decade
    else { return nil }
    let end = first?.next ?? span.next
    guard let start = skip(end, [.from, .into]), behindNow(end) == nil else {
      return first.map { Read(value: nil, next: $0.next) }
    }
    guard let count = span.value.count, span.value.unit != .minute, span.value.unit != .hour, let whole = whole(start)
    else { return first == nil && skip(end, .from) == nil ? nil : Read(value: nil, next: end) }
    let part: DatePart = first == nil ? .last(count, span.value.unit) : .first(count, span.value.unit)
    let read = Read<DateExpression>(value: .part(part, whole.value), next: whole.next)
    return Read(value: read, next: whole.next)
  }

  /// «قبل خمس سنوات», «قبل يومين»; «قبل أيام» gives no days.
  func ago(_ index: Int) -> Read<DateExpression>? {
    guard let start = skip(index, .before) else { return nil }
    return distance(start)
  }

  /// «بعد أسبوعين من الآن»: so many units ahead; without «من الآن» (from now) they count from an event.
  func ahead(_ index: Int) -> Read<DateExpression>? {
    guard let start = skip(index, .after), let span = span(skip(start, .about) ?? start), !span.value.isDefinite,
      span.value.position == nil, let next = behindNow(span.next)
    else { return nil }
    return Read(value: span.value.count.map { .ago(-$0, span.value.unit) } ?? .vague, next: next)
  }

  /// The token behind «من الآن», «من اليوم» at `index`, nil where they do not stand there.
  private func behindNow(_ index: Int) -> Int? {
    guard let start = skip(index, .from) else { return nil }
    return pick(start, .nearDay) { word -> Bool? in
      if case .nearDay(0, _) = word.word { return true }
      return nil
    }?.next
  }

  /// So many units back, behind «قبل» or «منذ»; not «قبل يومين من الهجوم».
  func distance(_ index: Int) -> Read<DateExpression>? {
    guard let span = span(skip(index, .about) ?? index), !span.value.isDefinite, span.value.position == nil else {
      return nil
    }
    let now = behindNow(span.next)
    guard now != nil || skip(span.next, .from) == nil else { return nil }
    guard let count = span.value.count else { return Read(value: .vague, next: now ?? span.next) }
    if let now { return Read(value: .ago(count, span.value.unit), next: now) }
    // «قبل سنة ونصف»: eighteen months.
    if span.value.unit == .year, skipAnd(span.next) == span.next, count <= 1000,
      let half = pick(span.next, .part, { $0.word.isHalf ? true : nil })
    {
      return Read(value: .ago(count * 12 + 6, .month), next: half.next)
    }
    return Read(value: .ago(count, span.value.unit), next: span.next)
  }
}
