import ArabicText
import TokenPatterns

/// Tells whether the party that heads a row, or a line above its own, did what is counted there: «- قوات النظام: 41 مدنياً».
///
/// A table of losses has the same shape («قوات النظام: 41» of soldiers killed): what the figure or the words above count
/// decides.
struct RowAgents {
  let text: AnnotatedText
  let actors: ActorIndex

  /// How far above its row, in tokens, a table's heading may stand.
  private static let reach = 160

  /// «توزعوا حسب الجهة الفاعلة: – قوات النظام: 41», «… المجازر: قوات النظام 4، القوات الروسية 2».
  func heads(_ mention: ActorIndex.Mention) -> Bool {
    let start = mention.tokens.lowerBound
    guard start == 0 || text.tokens[start].lineBreaksBefore > 0 || text.isMark(start - 1),
      let figure = figure(behind: endOfRow(mention))
    else { return false }
    return tellsDeeds(figure) ?? tellsDeeds(before: start)
  }

  /// «المعارضة المسلحة والجيش الوطني: …»: behind a second party joined to the first.
  private func endOfRow(_ mention: ActorIndex.Mention) -> Int {
    let end = mention.tokens.upperBound
    guard end < text.count, text.startsWithConjunction(end), let next = actors.mention(at: end) else { return end }
    return next.tokens.upperBound
  }

  /// The actors of the line that ends before the one which opens with the verb at `index`: «أولاً: القوات الروسية:».
  func heading(above index: Int) -> [String]? {
    guard index > 0, text.tokens[index].lineBreaksBefore > 0 else { return nil }
    var end = text.isMark(index - 1, ":") ? index - 1 : index
    if text.isMark(end - 1, ")"), let open = (max(0, end - 24)..<end).last(where: { text.isMark($0, "(") }) {
      end = open
    }
    guard let mention = actors.mention(over: end - 1), mention.tokens.upperBound == end, !mention.isAdjective else {
      return nil
    }
    // A line of its own, but for its number.
    let start = mention.tokens.lowerBound
    let isAlone = (max(0, start - 3)...start).contains { $0 == 0 || text.tokens[$0].lineBreaksBefore > 0 }
    return isAlone ? mention.ids : nil
  }

  /// The figure of the row, behind the party's name, a gloss in brackets and a colon or dash.
  private func figure(behind end: Int) -> Int? {
    var at = end
    if text.isMark(at, "("), !isFigure(at + 1) {
      guard let close = (at..<min(at + 24, text.count)).first(where: { text.isMark($0, ")") }) else { return nil }
      at = close + 1
    }
    let isColon = text.isMark(at, ":")
    if isColon || text.isMark(at, "(") || text.isMark(at, "-") { at += 1 }
    if isFigure(at) { return at }
    // «قوات سوريا الديمقراطية (قسد): تصدرت القائمة بـ 833 حالة»
    guard isColon else { return nil }
    for next in at..<max(at, min(at + 6, text.count)) {
      if text.tokens[next].lineBreaksBefore > 0 || text.isMark(next) || text.reads(next, .eventVerb) { return nil }
      if isFigure(next) { return next }
    }
    return nil
  }

  private func isFigure(_ index: Int) -> Bool {
    index < text.count && text.tokens[index].lineBreaksBefore == 0
      && text.isNumber(index)
  }

  /// What the noun behind the figure says: civilians, cases of arrest and massacres were somebody's deed, soldiers a loss.
  private func tellsDeeds(_ figure: Int) -> Bool? {
    (figure + 1..<min(figure + 3, max(figure + 1, text.count))).lazy.compactMap { isDeed(at: $0) }.first
  }

  /// What the words above the row count: the nearest that says so.
  private func tellsDeeds(before start: Int) -> Bool {
    for at in (max(0, start - Self.reach)..<start).reversed() {
      if text.reads(at, .responsible) { return true }
      // «الشهداء المدنيون: 6587»: a row of people; its table tells losses.
      if text.isMark(at, ":"), text.reads(at - 1, .person) || text.reads(at - 1, .victim), isFigure(at + 1) {
        return false
      }
      if let isDeed = isDeed(at: at) { return isDeed }
    }
    return false
  }

  private func isDeed(at index: Int) -> Bool? {
    for reading in text.tokens[index].readings {
      let entry = text.entry(reading)
      switch reading.lexicalClass {
      case .person:
        if entry.features["status"] == "combatant" { return false }
        if entry.features["status"] == "civilian" || entry.features["age"] == "child" || entry.features["role"] != nil {
          return true
        }
      case .incident: return true
      case .eventMasdar, .victim:
        if EventKind(entry) == .detained || EventKind(entry) == .abducted { return true }
      default: continue
      }
    }
    return nil
  }
}
