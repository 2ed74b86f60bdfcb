import ArabicText
import TokenPatterns

/// Who is blamed and does not speak, and who speaks at the head of a line.
extension SourceReader {
  /// «وزير الصحة: 12 سائحاً بين القتلى»: an office at the head of its line with a colon behind it.
  func headsLine(_ index: Int) -> Bool {
    guard let reading = text.reading(index, .organization) else { return false }
    return text.isMark(index + reading.length, ":") && opensLine(index)
  }

  /// «وفق تصريحات وزير الصحة», «حسب بيان وزير الداخلية»: whose statement it is.
  func isOfStatement(_ index: Int) -> Bool {
    text.reads(index, .organization) && text.reads(index - 2, .according) && text.tokens[index - 1].kind == .word
      && text.tokens[index].lineBreaksBefore == 0 && !text.reads(index - 1, .eventMasdar)
  }

  /// «وحملت الحوثيين مسؤولية …», «اتهمت إسرائيل بقتل …», «حمّل الوزير حركة الشباب المتشددة مسؤولية …»: the one blamed does
  /// not speak.
  func isBlamed(_ tokens: Range<Int>) -> Bool {
    var before = tokens.lowerBound - 1
    while before >= 0, tokens.lowerBound - before <= 10, !isBlame(before) {
      if text.tokens[before + 1].lineBreaksBefore > 0 || text.isMark(before, ".") || text.reads(before, .complementizer)
      {
        return false
      }
      before -= 1
    }
    guard before >= 0, isBlame(before) else { return false }
    // Right behind its verb it may be the one who blames, with whom it blames behind it.
    let reach = before == tokens.lowerBound - 1 ? 1 : 4
    for next in tokens.upperBound..<min(tokens.upperBound + reach, text.count) {
      if text.reads(next, .claim) || text.tokens[next].readings.contains(where: { $0.proclitics.contains(.bi) }) {
        return true
      }
      if text.reads(next, .actor) || text.isMark(next), !text.isMark(next, "\"") { return false }
    }
    return false
  }

  private func isBlame(_ index: Int) -> Bool {
    text.reads(index, .claim, "blame") || text.reads(index, .claim, "accuse")
  }
}
