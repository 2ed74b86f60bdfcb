import ArabicText
import TokenPatterns

extension PlaceFinder {
  /// «وفاة أسير فلسطيني من بيت أمر», «شاب من مدينة الباب»: where somebody comes from, unless they were taken or fled there.
  func isOrigin(_ index: Int) -> Bool {
    let start = text.reads(index - 1, .placeCue) && !text.reads(index - 1, .inWord) ? index - 1 : index
    guard start > 1, text.isLoneFrom(start - 1),
      text.tokens[start].lineBreaksBefore == 0, isPerson(start - 2) || isPronoun(start - 2),
      let sentence = text.sentence(of: index).map({ text.text.sentences[$0].tokens })
    else { return false }
    return !(sentence.lowerBound..<start).contains { at in
      text.reads(at, .victim, "displaced")
        || text.tokens[at].readings.contains {
          ($0.lexicalClass == .eventVerb || $0.lexicalClass == .eventMasdar)
            && !["killed", "injured", "casualties"].contains(text.entry($0).value)
        }
    }
  }

  /// «وهو من مصياف», «وهم من بلدة الكرامة»
  private func isPronoun(_ index: Int) -> Bool {
    text.reads(index, .partMarker, "whole") || text.reads(index, .adding) && text.startsWithConjunction(index)
  }

  /// Somebody told of by what they are; «قريبة من …» is near, no relative.
  private func isPerson(_ index: Int) -> Bool {
    text.reads(index, .nationality) || text.reading(index, .person).map { !text.entry($0).has("kin") } ?? false
  }

  /// «وكانت محافظة البحيرة قد ذكرت …»: its office.
  func speaksAsOffice(_ start: Int, _ end: Int) -> Bool {
    guard end + 1 < text.count, text.reads(start - 1, .auxiliary), text.reads(end, .auxiliary) else { return false }
    return text.reads(end + 1, .sayVerb)
  }

  /// «حي المعادي في حلب», «حي المعادي بحلب»: a quarter that no table has falls back to its city, not the governorate.
  func isCityOfQuarter(_ index: Int) -> Bool {
    let quarter = text.reads(index - 1, .inWord) ? index - 2 : index - 1
    guard quarter > 0, !text.startsWithConjunction(index),
      quarter < index - 1 || text.tokens[index].readings.contains(where: { $0.proclitics.contains(.bi) }),
      text.isDefinite(quarter)
    else { return false }
    return text.reads(quarter - 1, .placeCue, "neighbourhood") && !text.isDefinite(quarter - 1)
  }
}
