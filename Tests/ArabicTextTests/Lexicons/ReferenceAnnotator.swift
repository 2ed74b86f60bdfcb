@testable import ArabicText

/// Looks words up one by one, with no thought of speed: what ``Lexicon/annotate(_:)`` must equal.
struct ReferenceAnnotator {
  struct Found: Equatable {
    var lexicalClass: LexicalClass
    var entry: Int
    var form: WordForm
    var proclitics: Proclitics
    var procliticLength: Int
    var length: Int

    init(_ reading: Reading) {
      lexicalClass = reading.lexicalClass
      entry = reading.entry
      form = reading.form
      proclitics = reading.proclitics
      procliticLength = reading.procliticLength
      length = reading.length
    }
  }

  let lexicon: Lexicon
  let text: TokenizedText

  func readings(at index: Int) -> [Found] {
    guard text.tokens[index].kind == .word else { return [] }
    var cache = WordCache()
    let word = bytes(index)
    word.withUnsafeBufferPointer { lexicon.analyze($0, into: &cache) }
    var found: [Found] = []
    for sense in cache.senses {
      guard let length = length(of: phrase(sense.continuation), at: index) else { continue }
      found.append(Found(sense.reading.spanning(length)))
    }
    found = found.enumerated().sorted { ($1.element.length, $0.offset) < ($0.element.length, $1.offset) }
      .map(\.element)
    if text.text.string(in: text.tokens[index].sourceRange).unicodeScalars.last(where: { !Self.isSign($0) }) == "ة" {
      found.removeAll { $0.length == 1 && $0.form.contains(.pronoun) && !$0.form.contains(.pluralPronoun) }
    }
    return found
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    (0x64B...0x65F).contains(scalar.value) || scalar.value == 0x640
  }

  private func bytes(_ index: Int) -> [UInt8] { Array(text.word(index).utf8) }

  private func phrase(_ continuation: FormTable.Continuation) -> [[UInt8]] {
    lexicon.table.withPhrases { phrases in
      let start = Int(continuation.start)
      return phrases[start..<(start + Int(continuation.count))].split(separator: 0x20).map(Array.init)
    }
  }

  private func isWord(_ at: Int) -> Bool {
    at < text.tokens.count && text.tokens[at].kind == .word && text.tokens[at].lineBreaksBefore == 0
  }

  private func length(of words: [[UInt8]], at index: Int) -> Int? {
    var at = index + 1
    for word in words {
      while at < text.tokens.count, text.tokens[at].lineBreaksBefore == 0,
        text.tokens[at].isMark("\"") || text.tokens[at].isMark("'")
      { at += 1 }
      guard isWord(at) else { return nil }
      if bytes(at) == word {
        at += 1
      } else if bytes(at).count == 2, isWord(at + 1), bytes(at) + bytes(at + 1) == word {
        at += 2
      } else {
        return nil
      }
    }
    return at - index
  }
}
