import ArabicText
import TokenPatterns

extension PlaceFinder {
  /// «وفاة أسير فلسطيني من بيت أمر», «شاب من مدينة الباب»: where somebody comes from, unless they were taken or fled there.
  func isOrigin(_ index: Int) -> Bool {
    // «من بلدة “المسيفرة”»
    let name = text.isMark(index - 1, "\"") ? index - 1 : index
    let start = text.reads(name - 1, .placeCue) && !text.reads(name - 1, .inWord) ? name - 1 : name
    guard start > 1, text.isLoneFrom(start - 1),
      text.tokens[start].lineBreaksBefore == 0,
      isPerson(start - 2) || isPronoun(start - 2) || isAge(start - 2) || isTitledName(start - 2),
      let sentence = text.sentence(of: index).map({ text.text.sentences[$0].tokens })
    else { return false }
    // «أوقف 11 شخصاً …، وهم مواطنون من طاجيكستان»
    let isCountry = text.tokens[index].readings.contains { reading in
      reading.lexicalClass == .place
        && text.gazetteer.row(ofEntry: Int(reading.entry)).map { $0.place.level == .country } ?? false
    }
    return !(sentence.lowerBound..<start).contains { at in
      // «قُتل 8 مواطنين نازحين من السخنة»: said of the killed, it is whence they once fled.
      text.reads(at, .victim, "displaced") && !isOfKilled(at, sentence.lowerBound)
        || isCountry && text.reads(at, .eventMasdar, "displaced")
        || isCountry && text.reads(at, .eventVerb, "displaced")
        || !isCountry
          && text.tokens[at].readings.contains {
            ($0.lexicalClass == .eventVerb || $0.lexicalClass == .eventMasdar)
              && !["killed", "injured", "casualties"].contains(text.entry($0).value)
          }
    }
  }

  /// «قُتل 8 مواطنين نازحين», «استشهاد 3 نازحين»: whether the displaced are those who were killed or hurt.
  private func isOfKilled(_ displaced: Int, _ start: Int) -> Bool {
    for at in (max(start, displaced - 4)..<displaced).reversed() {
      if text.isMark(at) || text.startsWithConjunction(at + 1) { return false }
      if text.reads(at, .eventVerb) || text.reads(at, .eventMasdar) {
        return text.tokens[at].readings.contains {
          ["killed", "injured"].contains(text.entry($0).value)
        }
      }
    }
    return false
  }

  /// The token behind a name at `index` and the mark that closes its quotes.
  func nameEnd(_ index: Int) -> Int {
    let length = text.tokens[index].readings.lazy.filter { $0.lexicalClass == .place }.map(\.length).max() ?? 1
    let end = index + length
    return text.isMark(end, "\"") || text.isMark(end, ")") ? end + 1 : end
  }

  /// «من أهالي قرية "جزرايا" بريف حلب», «من أبناء صلخد جنوبي السويداء»: what an origin lies in.
  func goesOn(_ candidate: Candidate, behindOrigin end: Int) -> Bool {
    let start = candidate.tokens.lowerBound
    guard end > 0, (0...1).contains(start - end), text.tokens[end].lineBreaksBefore == 0 else { return false }
    if start > end {
      return text.reads(end, .inWord) && !text.startsWithConjunction(end) || text.reads(end, .direction)
    }
    return text.reads(start, .direction) || text.tokens[start].readings.contains { $0.proclitics.contains(.bi) }
  }

  /// «من أبناء الشميطية في رأس العين»: a place that the origin at `index` does not lie in is where it happened.
  func mayHold(_ candidate: Candidate, originAt index: Int) -> Bool {
    guard text.reads(candidate.tokens.lowerBound - 1, .inWord)
    else { return true }
    let origins = text.tokens[index].readings.filter { $0.lexicalClass == .place }.compactMap {
      text.gazetteer.row(ofEntry: Int($0.entry))
    }
    return origins.isEmpty
      || candidate.rows.contains { outer in origins.contains { text.gazetteer.contains(outer, $0) } }
  }

  /// «22 عاماً، من القاهرة», «(41 سنة) من حلب»
  private func isAge(_ index: Int) -> Bool {
    let unit = text.isMark(index, ",") || text.isMark(index, ")") ? index - 1 : index
    return unit > 1 && text.reads(unit, .measureUnit, "duration") && text.tokens[unit - 1].kind == .number
  }

  /// «الشاب سامر الحلبي من …», «السيدة “منال” من مدينة طفس»: the last word of a name with its title.
  private func isTitledName(_ index: Int) -> Bool {
    var at = index
    while at > 0, index - at < 6, text.isUnread(at) || text.reads(at, .firstName) || text.isMark(at, "\"") { at -= 1 }
    return at < index && text.isDefinite(at) && text.reads(at, .person)
      && text.tokens[at].readings.contains { $0.lexicalClass == .person && $0.form.contains(.singular) }
  }

  /// «وهو من مصياف», «وهم من بلدة الكرامة»
  private func isPronoun(_ index: Int) -> Bool {
    text.reads(index, .partMarker, "whole") || text.reads(index, .copula)
      // «أحدهما من أبناء بقرص والآخر من منطقة الشميطية»
      || text.reads(index, .partMarker, "one") && !text.isDefinite(index)
      // «القسم الثاني من مخيم الهول» is a part of the camp.
      || text.reads(index, .partMarker, "other") && !text.isDefinite(index - 1)
  }

  /// «من أبناء بلدة الشحيل», «نازح من بلدة "كفر نبل"», and what that lies in: «… بمحافظة دير الزور».
  func isBehindOrigin(_ index: Int) -> Bool {
    guard text.has(.origin) else { return false }
    var at = index
    for _ in 0..<3 {
      if (1...5).contains(where: { isOriginPhrase(at - $0, upTo: at) }) { return true }
      if text.isMark(at - 1, "\"") { at -= 1 }
      guard at > 0, text.tokens[at].lineBreaksBefore == 0, text.reads(at - 1, .placeCue),
        text.tokens[at - 1].readings.contains(where: {
          $0.lexicalClass == .placeCue && !text.entry($0).stands(for: "any")
        })
      else { return false }
      at -= 1
    }
    return false
  }

  private func isOriginPhrase(_ start: Int, upTo index: Int) -> Bool {
    // «عدد النازحين من ريفي …»
    guard let origin = text.reading(start, .origin), start + origin.length == index, !text.reads(start - 1, .tallyNoun)
    else { return false }
    // «بالقرب من بلدة عزمارين»: near it.
    let isNear = text.tokens[max(0, start - 1)].readings.contains { $0.lexicalClass == .direction && $0.length == 2 }
    return !isNear && !UnknownPlace(text: text).isFled(start)
  }

  /// Somebody told of by what they are; «قريبة من …» is near, no relative.
  private func isPerson(_ index: Int) -> Bool {
    // «انسحب الجيش الإسرائيلي من مخيم …»: no person before the adjective.
    text.reads(index, .nationality) && (!text.isDefinite(index) || text.reads(index - 1, .person))
      || text.reading(index, .person).map { !text.entry($0).has("kin") } ?? false
  }

  /// «شرطة كاتسينا», «مديرية صحة الأنبار», «محافظ مدينة …»: of an office's name.
  func isOfOffice(_ tokens: Range<Int>) -> Bool {
    let start = tokens.lowerBound
    guard start > 0, text.tokens[start].lineBreaksBefore == 0, text.reads(start - 1, .office),
      !text.isDefinite(start - 1), !isSiteStruck(start - 1)
    else { return false }
    return text.tokens[start].readings.allSatisfy { $0.proclitics.isEmpty || $0.proclitics == .article }
  }

  /// «على مطار باماكو», «حول مطار طرابلس»: the site that an attack was on, or where it was.
  private func isSiteStruck(_ index: Int) -> Bool {
    guard let site = text.reading(index, .target) else { return false }
    let before = index - 1
    if text.reads(before, .inWord) { return text.entry(site).stands(for: "infrastructure") }
    return text.reads(before, .towardCue) || text.reads(before, .direction) || text.reads(before, .beside)
      || text.reads(before, .placeCue)
  }

  /// «رصدت السويداء 24 مقتل …», «درعا 24 ترصد …»: a figure behind the name that counts nothing makes it an outlet's.
  func isOutlet(_ index: Int, _ length: Int) -> Bool {
    let figure = index + length
    guard figure + 1 < text.count, text.tokens[figure].kind == .number, text.tokens[figure].lineBreaksBefore == 0 else {
      return false
    }
    let next = figure + 1
    let isSpeaking = text.reads(next, .countVerb) || text.reads(next, .sayVerb)
    if isSpeaking, text.opensSentence(index), !text.reads(next, .eventMasdar) { return true }
    // «سجل لبنان 6 وفيات»: a figure that counts.
    if let cases = text.reading(next, .eventMasdar), text.entry(cases).has("countable"), cases.form.contains(.plural) {
      return false
    }
    let isAsked = text.reads(index - 1, .countVerb) || text.reads(index - 1, .sayVerb)
    return isAsked && (text.reads(next, .eventMasdar) || text.reads(next, .inWord) || text.reads(next, .dateWeekday))
  }

  /// «مقر "القدس"», «كتيبة "حلب"»: in quotes right behind what bears the name.
  func isQuotedName(_ index: Int) -> Bool {
    guard text.isMark(index - 1, "\""), index > 1 else { return false }
    let bearer = index - 2
    return [.force, .target, .unnamedSource, .organization, .office, .object].contains { text.reads(bearer, $0) }
      && !text.reads(bearer, .placeCue)
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
