/// Reads dates out of tokens by recursive descent; every step is bounded, the whole is O(tokens).
struct DateReader {
  let tokens: TokenView
  let vocabulary: DateVocabulary.View
  /// What each token can be in a date; most words can be nothing, which this says without a look at their readings.
  let kinds: UnsafeBufferPointer<DateWordKinds>
  /// The end of the line that is being read: a date does not go over it.
  var limit: Int

  /// Lends a reader of `text` to `body`, which must not let it out.
  static func with<Result>(
    _ text: TokenizedText, _ vocabulary: DateVocabulary, _ body: (inout DateReader) -> Result
  ) -> Result {
    text.withTokenView { tokens in
      vocabulary.withView { vocabulary in
        var kinds = [DateWordKinds](filled: tokens.count, with: [])
        for index in 0..<tokens.count where !tokens.classes(at: index).isDisjoint(with: .dates) {
          kinds[index] = Self.kinds(of: tokens.readings(at: index), vocabulary)
        }
        return kinds.withUnsafeBufferPointer { kinds in
          var reader = DateReader(tokens: tokens, vocabulary: vocabulary, kinds: kinds, limit: 0)
          return body(&reader)
        }
      }
    }
  }

  /// What a token with `readings` can be.
  @inline(__always)
  static func kinds(of readings: UnsafeBufferPointer<Reading>, _ vocabulary: DateVocabulary.View) -> DateWordKinds {
    var kinds: DateWordKinds = []
    for reading in readings { kinds.formUnion(vocabulary.kinds(of: reading)) }
    return kinds
  }

  /// What was read, and the token behind it.
  struct Read<Value> {
    var value: Value
    var next: Int

    func map<Other>(_ transform: (Value) -> Other) -> Read<Other> {
      DateReader.Read<Other>(value: transform(value), next: next)
    }
  }

  /// A reading of a word that dates know.
  struct Word {
    let word: DateWord
    let next: Int
    let form: WordForm
    let proclitics: Proclitics
  }

  /// What the token at `index` can be; nothing outside the line.
  func kinds(at index: Int) -> DateWordKinds { index < limit ? kinds[index] : [] }

  /// Whether a figure or a word of dates stands at `index`: without one nothing can be read.
  @inline(__always)
  func mayRead(_ index: Int) -> Bool {
    index < limit && (!kinds[index].isEmpty || tokens[index].kind == .number)
  }

  /// The first reading at `index` of one of `kinds` that `choose` takes, longest readings first.
  func pick<Value>(_ index: Int, _ kinds: DateWordKinds, _ choose: (Word) -> Value?) -> Read<Value>? {
    guard index < limit, !self.kinds[index].isDisjoint(with: kinds) else { return nil }
    for reading in tokens.readings(at: index) {
      guard !vocabulary.kinds(of: reading).isDisjoint(with: kinds), let word = vocabulary.word(of: reading) else {
        continue
      }
      let next = index + reading.length
      guard next <= limit else { continue }
      let value = choose(Word(word: word, next: next, form: reading.form, proclitics: reading.proclitics))
      if let value { return Read(value: value, next: next) }
    }
    return nil
  }

  /// The token behind a word of `kinds` at `index`.
  func skip(_ index: Int, _ kinds: DateWordKinds) -> Int? {
    guard index < limit, !self.kinds[index].isDisjoint(with: kinds) else { return nil }
    for reading in tokens.readings(at: index) where !vocabulary.kinds(of: reading).isDisjoint(with: kinds) {
      let next = index + reading.length
      if next <= limit { return next }
    }
    return nil
  }

  /// Whether a reading at `index` carries «و» or the word is «و» alone; the index to read on from.
  func skipAnd(_ index: Int) -> Int? {
    guard index < limit, tokens[index].kind == .word else { return nil }
    if isWord(index, [0xD9, 0x88]) { return index + 1 }
    return tokens.readings(at: index).contains { $0.proclitics.contains(.wa) && vocabulary.word(of: $0) != nil }
      ? index : nil
  }

  /// Whether the token is the folded word of `bytes`.
  func isWord(_ index: Int, _ bytes: [UInt8]) -> Bool {
    let range = tokens[index].range
    return range.count == bytes.count && tokens.bytes(at: index).elementsEqual(bytes)
  }

  /// Whether the token is the mark `character`, on this line.
  func isMark(_ index: Int, _ character: Unicode.Scalar) -> Bool {
    // Field by field: a token is not copied here.
    index < limit && tokens[index].mark == character.value && tokens[index].kind == .mark
  }

  /// The figure at `index`: digits alone, at most six, with how many there are.
  func figure(_ index: Int) -> (value: Int, digits: Int)? {
    guard index < limit, tokens[index].kind == .number else { return nil }
    let range = tokens[index].range
    guard range.count <= 6 else { return nil }
    var value = 0
    for byte in tokens.bytes(at: index) {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte) - 0x30
    }
    return (value, range.count)
  }

  /// Whether a figure is part of something longer: «1/30», «5%», «10:30».
  func isBoundFigure(_ index: Int) -> Bool {
    if index + 1 < limit, tokens[index + 1].isGlued {
      // «10:30», not «آب 2003: هجوم …»
      let isClock = index + 2 < limit && tokens[index + 2].isGlued && tokens[index + 2].kind == .number
      if isMark(index + 1, "%") || isMark(index + 1, ":") && isClock { return true }
    }
    guard index > 0, index < tokens.count, tokens[index].isGlued else { return false }
    guard tokens[index - 1].kind == .mark else { return false }
    let mark = tokens[index - 1].mark
    // «14:30» and «3/5», not «الفاشر:13 أبريل»
    return (mark == 0x3A || mark == 0x2F) && index > 1 && tokens[index - 2].kind == .number
  }

  /// The token behind a dash at `index`; a tatweel alone is one too, «3 ـ 5».
  func behindDash(_ index: Int) -> Int? {
    if isMark(index, "-") { return index + 1 }
    return index < limit && tokens.hasTatweel(before: index) ? index : nil
  }

  /// Behind «ال», «ل», «ب», «و» that stand as words of their own before a figure.
  func behindParticles(_ index: Int) -> Int {
    var at = index
    while at < index + 2, at + 1 < limit, let next = skip(at, [.article, .preposition]) { at = next }
    return at
  }
}
