import ArabicText
import TokenPatterns

/// Who is blamed and does not speak, and who speaks at the head of a line.
extension SourceReader {
  /// «تلقى اللواء …، مدير أمن الجيزة، بلاغاً بمقتل …», «تلقت الشرطة إخطاراً من غرفة العمليات …»: who was told passes it on.
  func receivesNotice(_ tokens: Range<Int>) -> Bool {
    guard text.has(.receiving),
      let verb = (1...12).lazy.map({ tokens.lowerBound - $0 }).first(where: {
        $0 < 0 || text.isMark($0, ".") || text.tokens[$0 + 1].lineBreaksBefore > 0 || text.reads($0, .receiving)
      }), verb >= 0, text.reads(verb, .receiving)
    else { return false }
    for at in tokens.upperBound..<min(tokens.upperBound + 8, text.count) {
      if text.isMark(at, ".") || text.tokens[at].lineBreaksBefore > 0 || text.reads(at, .eventMasdar) { return false }
      if text.reads(at, .notice) { return true }
    }
    return false
  }

  /// «وأوضح الوزير لوكالة رويترز أن …»: to whom somebody speaks.
  func isAddressed(_ index: Int) -> Bool {
    let head = (0...2).map { index - $0 }.first { head in
      head >= 0
        && text.tokens[head].readings.contains {
          $0.lexicalClass == .unnamedSource && $0.proclitics.contains(.li) && $0.length > index - head
        }
    }
    return head.map { head in (2...4).contains { text.reads(head - $0, .sayVerb) } } ?? false
  }

  /// «تلقى مدير أمن أسيوط إخطاراً من غرفة العمليات بـ»: who passes it on is told, from whom he has it says nothing more.
  func isNoticeToNamed(_ index: Int, _ earlier: [Named]) -> Bool {
    guard text.has(.receiving), text.reads(index - 2, .notice), let last = earlier.last, last.id != nil else {
      return false
    }
    return text.sentence(of: last.tokens.lowerBound) == text.sentence(of: index) && receivesNotice(last.tokens)
  }

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
