import ArabicText

/// Something that a text names, with the tokens that name it.
public struct Mention: Sendable {
  /// What is named.
  public enum Meaning: Sendable {
    /// A number of any kind.
    case quantity(QuantityMention)
    /// A date, period or relative time, resolved.
    case date(Period, DateMention.Kind)
    /// A place of the gazetteer.
    case place(Place)
    /// An armed actor; an alliance has several ids.
    case actor([String])
    /// An organisation that counts.
    case organization(String)
    /// An actor where it stands as the one who did it.
    case agent([String], isSuspected: Bool)
    /// What it was done with.
    case weapons([String])
    /// What was hit.
    case targets([String])
    /// Who the text says counted; nil for someone without an id.
    case source(String?)
    /// A word that says what happened: «قُتل», «مقتل», «شهيداً».
    case event(EventKind)
  }

  /// The tokens of the words.
  public let tokens: Range<Int>
  /// How many normalised bytes of the first token do not belong to it: «و», «ف», «ب», «ل», «ك».
  public let proclitic: Int
  /// What is named.
  public let meaning: Meaning
}

extension Mention {
  /// The number `quantity` of `text`, its qualifier included where they touch.
  public init(_ quantity: QuantityMention, in text: TokenizedText) {
    let numeric = LexicalClass.number.rawValue...LexicalClass.quantityQualifier.rawValue
    let tokens = text.withoutConjunction(text.closingBrackets(quantity.tokens))
    self.init(
      tokens: tokens, proclitic: text.procliticLength(at: tokens.lowerBound) { numeric.contains($0.rawValue) },
      meaning: .quantity(quantity)
    )
  }

  /// The date over `tokens` of `text`, which stands for `period`.
  public init(_ tokens: Range<Int>, _ period: Period, _ kind: DateMention.Kind, in text: TokenizedText) {
    let dates = LexicalClass.dateMonth.rawValue...LexicalClass.dateBar.rawValue
    let tokens = text.withoutConjunction(tokens)
    self.init(
      tokens: tokens, proclitic: text.procliticLength(at: tokens.lowerBound) { dates.contains($0.rawValue) },
      meaning: .date(period, kind)
    )
  }
}

extension TokenizedText {
  /// `range` without a «و» that stands alone at its front.
  fileprivate func withoutConjunction(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 1, tokens[range.lowerBound].kind == .word,
      word(range.lowerBound).unicodeScalars.elementsEqual([Affix.and])
    else { return range }
    return (range.lowerBound + 1)..<range.upperBound
  }

  /// `range` with the closing mark right behind it of a bracket or quotation mark opened inside: «نحو (50)».
  fileprivate func closingBrackets(_ range: Range<Int>) -> Range<Int> {
    guard range.upperBound < tokens.count else { return range }
    let marks = range.map { tokens[$0] }
    let next = tokens[range.upperBound]
    let isOpen =
      next.isMark(")") && marks.count { $0.isMark("(") } > marks.count { $0.isMark(")") }
      || next.isMark("\"") && !marks.count { $0.isMark("\"") }.isMultiple(of: 2)
    return isOpen ? range.lowerBound..<(range.upperBound + 1) : range
  }

  /// How many normalised bytes «و», «ف», «ب», «ل», «ك» take at the front of the token at `index`, as the readings in
  /// `classes` see it, else as all readings do; a word that no reading explains loses a «و».
  public func procliticLength(at index: Int, in classes: (LexicalClass) -> Bool) -> Int {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return 0 }
    let readings = tokens[index].readings
    let own = readings.filter { classes($0.lexicalClass) }
    if let length = (own.isEmpty ? Array(readings) : own).map(\.procliticLength).min() { return length }
    let range = tokens[index].range
    return range.count > 4 && text.bytes[range.start..<range.end].starts(with: [0xD9, 0x88]) ? 2 : 0
  }
}
