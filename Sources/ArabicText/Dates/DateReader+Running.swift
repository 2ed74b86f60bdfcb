extension DateReader {
  /// Appends the mentions of the text to `mentions`; `candidates` are its figures and the words that one may begin with,
  /// and lines begin at `lines`, the first one left out. `glance` is what was told of the tokens before, `lone` what is
  /// known of words that stand alone.
  mutating func read(
    _ candidates: UnsafeBufferPointer<UInt32>, _ lines: UnsafeBufferPointer<UInt32>, _ glance: TokenGlance,
    _ lone: inout LoneWords, into mentions: inout [DateMention]
  ) {
    var line = 0
    var next = 0
    for candidate in candidates where Int(candidate) >= next {
      let index = Int(candidate)
      let setting = glance.setting(of: index, for: .dates)
      var isUnread = false
      if let setting {
        // Longer figures may be a date all by themselves.
        if tokens[index].kind == .number, tokens[index].count < 6 { continue }
        let isNoDate = lone.isNoDate(glance.analysis(at: index), setting)
        if isNoDate == true { continue }
        isUnread = isNoDate == nil
      }
      if index >= limit {
        while line < lines.count, Int(lines[line]) <= index { line += 1 }
        let start = line > 0 ? Int(lines[line - 1]) : 0
        limit = line < lines.count ? Int(lines[line]) : tokens.count
        let content = Layout.contentStart(tokens.records, start..<limit)
        next = DateFinder.contentStart(start, content, tokens)
      }
      guard index >= next else { continue }
      let count = mentions.count
      next = mayBegin(index) ? read(index, into: &mentions) : index + 1
      if isUnread, let setting {
        let isNoDate = next == index + 1 && mentions.count == count && isToldByItself(index)
        lone.learn(isNoDate: isNoDate, of: glance.analysis(at: index), setting)
      }
    }
  }

  /// Whether neither the source nor words far behind decide about a date that begins with the word at `index`: «آب» is
  /// written with madda, «منذ» looks for an event.
  private func isToldByItself(_ index: Int) -> Bool {
    guard kinds[index].isDisjoint(with: [.since, .outset, .event, .anniversary]) else { return false }
    return !tokens.readings(at: index).contains { reading in
      if case .month(let name) = vocabulary.word(of: reading) { return name.wantsMadda }
      return false
    }
  }
}
