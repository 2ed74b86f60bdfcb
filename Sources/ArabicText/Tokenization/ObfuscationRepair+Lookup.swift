extension ObfuscationRepair {
  /// Whether the folded `word`, or what its clitics leave of it, is a word of the lexicon or begins a phrase of it.
  func knows(_ word: [UInt8]) -> Bool {
    word.withUnsafeBufferPointer { word in
      CliticStripper(word).candidates.contains { candidate in
        candidate.withBytes(of: word) { lexicon.table.hasSense($0) { form, _ in candidate.fits(form) } }
      }
    }
  }

  /// Whether the folded `word` is a word of the lexicon as it stands.
  func knowsWhole(_ word: [UInt8]) -> Bool {
    word.withUnsafeBufferPointer { lexicon.table.hasSense($0) { _, isPhrase in !isPhrase } }
  }

  /// Whether the folded `word`, with the article or without, stands inside a phrase of the lexicon.
  func knowsInPhrase(_ word: [UInt8]) -> Bool {
    word.withUnsafeBufferPointer { word in
      lexicon.table.withPhrases { phraseWords.contains(word, of: $0) }
    }
  }
}
