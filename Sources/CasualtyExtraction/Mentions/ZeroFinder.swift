import ArabicText

/// Finds counts of nobody: «دون وقوع إصابات», «لم يقتل أحد», «لا خسائر في الأرواح».
struct ZeroFinder {
  /// A zero and the event denied.
  struct Zero: Sendable {
    let tokens: Range<Int>
    let event: EventKind
  }

  let text: AnnotatedText

  /// The zeros in text order.
  func zeros() -> [Zero] {
    var zeros: [Zero] = []
    for index in text.tokens.indices where text.reads(index, .negation) { zeros += zerosDenied(at: index) }
    return zeros
  }

  private func zerosDenied(at index: Int) -> [Zero] {
    guard !isReported(index) else { return [] }
    var at = index + 1
    var verb: EventKind?
    var steps = 0
    while at < text.count, steps < 5, text.reads(at, .zeroLink) || text.reads(at, .negation), !isZeroNoun(at) {
      if let reading = text.reading(at, .eventVerb) { verb = EventKind(rawValue: text.entry(reading).value) }
      at += 1
      steps += 1
    }
    if at < text.count, let reading = text.reading(at, .eventVerb), !isZeroNoun(at) {
      verb = EventKind(rawValue: text.entry(reading).value)
      at += 1
    }
    var zeros: [Zero] = []
    while at < text.count, text.tokens[at].lineBreaksBefore == 0, isZeroNoun(at), let reading = text.reading(at, .zeroNoun) {
      let end = at + reading.length
      for event in events(at..<end, verb) { zeros.append(Zero(tokens: at..<end, event: event)) }
      at = end
      // «بين المواطنين أو خسائر في الأرواح»
      var next = at
      while next < min(at + 5, text.count), !text.reads(next, .zeroNoun) { next += 1 }
      let isJoined = (at..<min(next + 1, text.count)).contains { text.reads($0, .orWord) || text.reads($0, .negation) || text.startsWithConjunction($0) }
      guard next < text.count, isJoined, text.reads(next, .zeroNoun), !hasFigure(at..<next) else { break }
      at = next
    }
    return zeros
  }

  private func hasFigure(_ range: Range<Int>) -> Bool { range.contains { text.tokens[$0].kind == .number } }

  private func isZeroNoun(_ index: Int) -> Bool {
    guard let reading = text.reading(index, .zeroNoun) else { return false }
    return !reading.proclitics.contains(.article)
  }

  /// «لم ترد تقارير», «للتأكد من عدم وجود», «أنباء عن عدم»: no zero.
  private func isReported(_ index: Int) -> Bool {
    (max(0, index - 3)..<index).contains { text.reads($0, .possibility) || text.reads($0, .noZero) } || text.reads(index + 1, .noZero)
  }

  private func events(_ tokens: Range<Int>, _ verb: EventKind?) -> [EventKind] {
    let words = tokens.map { text.text.word($0) }
    if words.contains(where: { $0.hasPrefix("ارواح") || $0.hasPrefix("الارواح") }) { return [.killed] }
    if words.contains(where: { $0.hasPrefix("خسائر") }) { return words.contains { $0.hasPrefix("بشري") } ? [.killed, .injured] : [] }
    if words.contains(where: { $0.hasPrefix("احد") }) { return verb.map { [$0] } ?? [] }
    for index in tokens {
      if let reading = text.reading(index, .victim) { return EventKind(rawValue: text.entry(reading).value).map { [$0] } ?? [] }
      if let reading = text.reading(index, .eventMasdar) { return EventKind(rawValue: text.entry(reading).value).map { [$0] } ?? [] }
    }
    return []
  }
}
