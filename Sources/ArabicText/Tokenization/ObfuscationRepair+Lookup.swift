extension ObfuscationRepair {
  /// Whether the folded `word`, or what its clitics leave of it, is a word of the lexicon or begins a phrase of it.
  func knows(_ word: [UInt8], withClitics: Bool = true) -> Bool {
    word.withUnsafeBufferPointer { word in
      guard withClitics else { return !lexicon.table.senses(of: word).isEmpty }
      return CliticStripper(word).candidates.contains { candidate in
        candidate.withBytes(of: word) { lexicon.table.senses(of: $0) }.contains { candidate.fits($0.form) }
      }
    }
  }

  /// Whether the folded `word`, with the article or without, stands inside a phrase of the lexicon.
  func knowsInPhrase(_ word: [UInt8]) -> Bool { phraseWords.contains(word) }
}
