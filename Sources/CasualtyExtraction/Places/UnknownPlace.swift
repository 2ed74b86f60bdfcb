import ArabicText

/// Reads towns and villages that no table has, behind a word that says they are some: «بلدة مسحلة», «قرية تل الورد».
struct UnknownPlace {
  let text: AnnotatedText

  /// First words that a second one always belongs to.
  private static let heads: Set<String> = [
    "عين", "تل", "خربه", "بيت", "دير", "كفر", "وادي", "جبل", "راس", "ام", "ابو", "بني", "ال", "شيخ", "برج", "حصن",
    "قلعه",
    "بئر", "سيدي", "ولد", "اولاد", "ايت", "مشتي", "باب", "نجع", "عزبه", "ميت", "منيه", "بير", "جسر", "مزرعه", "حوش",
  ]

  /// The name at `index`, as the text writes it.
  func mention(at index: Int) -> PlaceMention? {
    guard index > 0, text.tokens[index].kind == .word, text.tokens[index].lineBreaksBefore == 0, isCue(index - 1),
      isName(index)
    else { return nil }
    var end = index + 1
    if Self.heads.contains(text.text.word(index)) || !text.isDefinite(index) && end < text.count && text.isDefinite(end)
    {
      guard end < text.count, isWord(end), !text.startsWithConjunction(end) else { return nil }
      // «بلدة حدودية القصفُ …»: only an unread word can be the second one.
      if text.tokens[end].readings.isEmpty || Self.heads.contains(text.text.word(index)) { end += 1 }
    }
    let row = Gazetteer.Row(unknown: text.text.sourceString(index..<end), level: .locality)
    return PlaceMention(tokens: (index - 1)..<end, row: row)
  }

  private func isCue(_ index: Int) -> Bool {
    // One test lets nearly every token pass.
    guard text.reads(index, .placeCue) else { return false }
    return text.tokens[index].readings.contains {
      $0.lexicalClass == .placeCue && $0.length == 1 && !$0.proclitics.contains(.article)
        && ["locality", "camp"].contains(text.entry($0).value)
    } && !text.isDefinite(index)
  }

  /// A word that nothing knows and that is no adjective of the cue («بلدة حدودية», «مدينة صغيرة»).
  private func isName(_ index: Int) -> Bool {
    guard isWord(index), !text.startsWithConjunction(index) else { return false }
    let word = text.text.word(index)
    if Self.heads.contains(word) { return !text.reads(index, .place) }
    guard text.tokens[index].readings.isEmpty, word.utf8.count >= 6 else { return false }
    return text.isDefinite(index) || !word.hasSuffix("ه")
  }

  private func isWord(_ index: Int) -> Bool {
    text.tokens[index].kind == .word && text.tokens[index].lineBreaksBefore == 0
  }
}
