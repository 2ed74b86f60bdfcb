import ArabicText

/// Looks for the date whose sentence names what an anchor takes up: «تدخلها» and «التدخل».
///
/// Keeps how far it has looked for each stem, so that a long text is gone through once a stem.
struct AnchorSearch {
  private struct Progress {
    /// How many dates were looked at.
    var count = 0
    /// The last one whose sentence has the stem.
    var last: Int?
  }

  private var progress: [[UInt8]: Progress] = [:]

  /// The first four letters of `word` behind its article, nil for a word of less than four letters.
  static func stem(of word: String) -> [UInt8]? {
    guard word.utf8.count >= 8 else { return nil }
    let stem = (word.hasPrefix(Affix.article) ? word.dropFirst(2) : word[...]).prefix(4)
    return stem.count == 4 ? Array(stem.utf8) : nil
  }

  /// The last of `dates` that gives a day in a sentence with a word that contains one of `stems`, before token `end`.
  mutating func last(
    naming stems: [[UInt8]], before end: Int, in dates: [TimeReader.Dated], of text: AnnotatedText
  ) -> Int? {
    stems.compactMap { last(naming: $0, before: end, in: dates, of: text) }.max()
  }

  private mutating func last(
    naming stem: [UInt8], before end: Int, in dates: [TimeReader.Dated], of text: AnnotatedText
  ) -> Int? {
    var found = progress[stem] ?? Progress()
    for index in (found.count..<dates.count).reversed() where isDay(dates[index]) {
      guard let sentence = text.sentence(of: dates[index].tokens.lowerBound) else { continue }
      // «حصيلة العدوان، وفيها أن غارات 19 تشرين الثاني …»: behind «أن» another thing is dated.
      var tokens = text.text.sentences[sentence].tokens
      let day = dates[index].tokens.lowerBound
      let that = (tokens.lowerBound..<day).last { text.reads($0, .complementizer) && text.reads($0 - 1, .therein) }
      if let that { tokens = that..<tokens.upperBound }
      // «أعلن في 3 آب … منذ بدء القصف»: the anchor's own words date nothing.
      tokens = tokens.lowerBound..<max(tokens.lowerBound, min(tokens.upperBound, end))
      if Self.contains(stem, text.text.normalizedRange(of: tokens), text.text.text.bytes) {
        found.last = index
        break
      }
    }
    found.count = dates.count
    progress[stem] = found
    return found.last
  }

  private func isDay(_ dated: TimeReader.Dated) -> Bool {
    (dated.kind == .day || dated.kind == .since || dated.kind == .interval) && dated.period.start != nil
  }

  /// Whether `stem`, which is letters alone, stands in a word of `range`.
  private static func contains(_ stem: [UInt8], _ range: TextRange<Normalized>, _ bytes: [UInt8]) -> Bool {
    let end = min(range.end, bytes.count) - stem.count
    guard range.start <= end else { return false }
    return (range.start...end).contains { start in
      bytes[start] == stem[0] && bytes[start..<(start + stem.count)].elementsEqual(stem)
    }
  }
}
