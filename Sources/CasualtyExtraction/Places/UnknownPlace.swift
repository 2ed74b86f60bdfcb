import ArabicText

/// Reads towns and villages that no table has, behind a word that says they are some: «بلدة مسحلة», «قرية تل الورد».
struct UnknownPlace {
  let text: AnnotatedText

  /// The name at `index`, as the text writes it.
  func mention(at index: Int) -> PlaceMention? {
    // One test lets nearly every token pass.
    guard (1...3).contains(where: { text.reads(index - $0, .placeCue) }) else { return nil }
    // «الجماعة القروية “زرقطن”»
    // «قرية (العقدة المغاربة)»
    let cue = text.isMark(index - 1, "\"") || text.isMark(index - 1, "(") ? index - 2 : index - 1
    guard cue >= 0, text.tokens[index].kind == .word, text.tokens[index].lineBreaksBefore == 0, isCue(cue),
      isName(index),
      !(cue - 1...cue).contains(where: { text.reads($0, .origin) && !isFled($0) }), !text.reads(cue - 1, .elsewhere)
    else { return nil }
    // «منطقة حدودية»: behind such words only a definite name.
    if isDefiniteOnly(cue), !text.isDefinite(index) { return nil }
    // «مديرية الأمن العام»: an office.
    if text.tokens[cue].readings.contains(where: {
      $0.length > 1 && ($0.lexicalClass == .organization || $0.lexicalClass == .actor)
    }) {
      return nil
    }
    var end = index + 1
    if isHead(index) || !text.isDefinite(index) && end < text.count && text.isDefinite(end) {
      guard end < text.count, isWord(end), !text.startsWithConjunction(end) else { return nil }
      // «بلدة حدودية القصفُ …»: only an unread word can be the second one.
      if text.isUnread(end) || isHead(index) { end += 1 }
    }
    let row = Gazetteer.Row(unknown: text.text.sourceString(index..<end), level: .locality)
    return PlaceMention(tokens: cue..<end, row: row)
  }

  /// Whether people flee in the words before an origin.
  func isFled(_ index: Int) -> Bool {
    (max(0, index - 8)..<max(0, index)).contains {
      text.reads($0, .eventMasdar, "displaced") || text.reads($0, .eventVerb, "displaced")
    }
  }

  private func isCue(_ index: Int) -> Bool {
    guard text.reads(index, .placeCue) || text.reads(index - 1, .placeCue) else { return false }
    if !text.isDefinite(index), text.tokens[index].readings.contains(where: { isCue($0, at: index) }) { return true }
    // «الجماعة القروية زرقطن»: a cue of two words.
    return index > 0
      && text.tokens[index - 1].readings.contains {
        $0.lexicalClass == .placeCue && $0.length == 2 && text.entry($0).stands(for: "locality")
      }
  }

  private func isCue(_ reading: Reading, at index: Int) -> Bool {
    guard reading.lexicalClass == .placeCue, reading.length == 1, !reading.proclitics.contains(.article) else {
      return false
    }
    return text.entry(reading).has("open")
  }

  /// Whether a cue names places only with a definite name behind it.
  private func isDefiniteOnly(_ cue: Int) -> Bool {
    text.reading(cue, .placeCue).map { text.entry($0).features["open"] == "definite" } ?? false
  }

  /// A first word that a second one always belongs to, itself without any particle.
  private func isHead(_ index: Int) -> Bool {
    text.reading(index, .placeHead).map { $0.proclitics.isEmpty } ?? false
  }

  /// A word that nothing knows and that is no adjective of the cue («بلدة حدودية», «مدينة صغيرة»).
  private func isName(_ index: Int) -> Bool {
    guard isWord(index), !text.startsWithConjunction(index) else { return false }
    let word = text.word(index)
    if isHead(index) { return !text.reads(index, .place) }
    // «مركز للإيواء»
    guard text.isPlaceOrUnread(index), word.count >= 6, !word.hasPrepositionBeforeArticle else { return false }
    return text.isDefinite(index) || !word.endsWithTehMarbuta
  }

  private func isWord(_ index: Int) -> Bool {
    text.tokens[index].kind == .word && text.tokens[index].lineBreaksBefore == 0
  }
}
