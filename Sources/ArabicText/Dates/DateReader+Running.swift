extension DateReader {
  /// Appends the mentions of the text to `mentions`; `candidates` are its figures and the words that one may begin with,
  /// and lines begin at `lines`, the first one left out. `lone` is what is known of words that stand alone.
  mutating func read(
    _ candidates: Candidates, _ lines: UnsafeBufferPointer<UInt32>, _ lone: inout LoneWords,
    into mentions: inout [DateMention]
  ) {
    var line = 0
    var next = 0
    for candidate in candidates.tokens.indices where Int(candidates.tokens[candidate]) >= next {
      let index = Int(candidates.tokens[candidate])
      let place = Int(candidates.lone[candidate])
      let known = lone.date(place)
      // It may have been read since.
      if known == .nothing { continue }
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
      if known == .unread {
        lone.learn(isNoDate: next == index + 1 && mentions.count == count && isToldByItself(index), at: place)
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
