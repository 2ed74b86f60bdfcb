/// Finds the numbers of a text: counts with their bounds, and everything else that is written with numbers.
///
/// The grammar is that of written Arabic numerals, with the spellings of speech that reports use, up to 999 × 10^15.
/// Numbers never cross a line break or a mark. Total: no text makes it trap.
///
/// ```swift
/// let mentions = QuantityFinder(lexicon).quantities(in: text)
/// let counts = mentions.filter { $0.kind == .cardinal }
/// ```
public struct QuantityFinder: Sendable {
  private let vocabulary: NumberVocabulary
  /// How many tokens, further qualifiers among them, may stand between a qualifier and its figure.
  private static let reach = 12

  /// A finder for texts annotated by `lexicon`. O(entries).
  public init(_ lexicon: Lexicon) { vocabulary = NumberVocabulary(lexicon) }

  /// The numbers of `text` in order; their figures do not overlap. O(tokens).
  public func quantities(in text: TokenizedText) -> [QuantityMention] {
    text.withTokenView { tokens in
      var candidates: [Int] = []
      for index in 0..<tokens.count
      where tokens[index].kind == .number || tokens[index].isVulgarFraction
        || !tokens.classes(at: index).isDisjoint(with: .numberStarts)
      {
        candidates.append(index)
      }
      var mentions: [QuantityMention] = []
      var drafts: [QuantityDraft] = []
      candidates.withUnsafeBufferPointer { read(tokens, $0, &drafts, into: &mentions) }
      return mentions
    }
  }

  /// Appends the numbers of `tokens` to `mentions`; `candidates` are its figures and the words that a mention can begin
  /// with, `drafts` room to work in.
  func read(
    _ tokens: TokenView, _ candidates: UnsafeBufferPointer<Int>, _ drafts: inout [QuantityDraft],
    into mentions: inout [QuantityMention]
  ) {
    vocabulary.withView { vocabulary in
      let tokens = NumberTokens(tokens, vocabulary)
      drafts.removeAll(keepingCapacity: true)
      draft(tokens, candidates, into: &drafts)
      qualifyFromBehind(&drafts, tokens, candidates)
      let context = FigureContext(tokens)
      mentions.reserveCapacity(drafts.count)
      var phoneEnd = 0
      for draft in drafts where draft.figure.tokens.lowerBound >= phoneEnd {
        var mention = draft.mention(context)
        if mention.kind == .phone {
          mention = mention.spanning(context.phoneTokens(of: draft.figure))
          phoneEnd = mention.figure.upperBound
        }
        mentions.append(mention)
      }
      shareUnits(&mentions, tokens)
    }
  }

  /// «5 و7 سنوات», «20 و30 بالمئة»: a unit holds for both of two joined figures.
  private func shareUnits(_ mentions: inout [QuantityMention], _ tokens: NumberTokens) {
    for index in mentions.indices.dropLast().reversed() where mentions[index].kind == .cardinal {
      let next = mentions[index + 1]
      guard next.kind.isMeasured, let joined = tokens.conjoined(after: mentions[index].figure.upperBound),
        joined.index == next.figure.lowerBound
      else { continue }
      mentions[index] = mentions[index].with(next.kind, next.unitTokens)
    }
  }

  private func draft(
    _ tokens: NumberTokens, _ candidates: UnsafeBufferPointer<Int>, into drafts: inout [QuantityDraft]
  ) {
    let figures = FigureReader(tokens)
    let qualifiers = QualifierReader(tokens: tokens)
    var next = 0
    for index in candidates where index >= next {
      if next == index, next > 0, qualifiers.mayFollow(at: index) { continue }
      if let draft = qualified(at: index, tokens, qualifiers, figures) {
        next = draft.figure.tokens.upperBound
        drafts.append(draft)
      } else if let figure = figures.figure(at: index) {
        next = figure.tokens.upperBound
        drafts.append(QuantityDraft(figure))
      }
    }
  }

  /// A figure with the qualifiers before it: «ما يزيد عن نحو (50)».
  private func qualified(
    at index: Int, _ tokens: NumberTokens, _ qualifiers: QualifierReader, _ figures: FigureReader
  ) -> QuantityDraft? {
    guard var (qualifier, at, isJoined) = qualifiers.before(at: index) ?? qualifiers.split(at: index) else {
      return nil
    }
    let end = at
    while tokens.continues(at), at < end + Self.reach {
      if let next = qualifiers.before(at: at) {
        if qualifier == .approximately { qualifier = next.qualifier }
        (at, isJoined) = (next.end, next.isJoined)
      } else if !isJoined, tokens.isConjoined(at) {
        return nil
      } else if let figure = figures.figure(at: at) {
        var draft = QuantityDraft(figure)
        if case .ordinal = figure.form { return nil }
        draft.qualify(qualifier, index..<end)
        return draft
      } else if tokens.isQuoteOrBracket(at) || tokens.hasArticleBefore(at + 1) || tokens.isWord(at, .by)
        || isJoined && tokens.isWord(at, .and)
      {
        at += 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// Qualifies figures from behind; qualifiers are among the `candidates`.
  private func qualifyFromBehind(
    _ drafts: inout [QuantityDraft], _ tokens: NumberTokens, _ candidates: UnsafeBufferPointer<Int>
  ) {
    let qualifiers = QualifierReader(tokens: tokens)
    var next = 0
    for index in drafts.indices where drafts[index].qualifierTokens == nil {
      if case .ordinal = drafts[index].figure.form { continue }
      let limit = index + 1 < drafts.count ? drafts[index + 1].tokens.lowerBound : tokens.count
      let end = drafts[index].figure.tokens.upperBound
      while next < candidates.count, candidates[next] < end { next += 1 }
      guard next < candidates.count, candidates[next] < limit else { continue }
      guard let found = qualifiers.behind(end, limit: limit) else { continue }
      drafts[index].qualify(found.qualifier, found.tokens)
    }
  }
}

extension QuantityMention.Kind {
  /// Whether a unit makes the kind.
  var isMeasured: Bool {
    switch self {
    case .percent, .age, .duration, .distance, .area, .weight, .volume, .power, .degree, .money: true
    default: false
    }
  }
}

extension QuantityMention {
  /// The same mention as another kind of number, measured by the unit in `unitTokens`.
  func with(_ kind: Kind, _ unitTokens: Range<Int>?) -> QuantityMention {
    QuantityMention(
      tokens: tokens, figure: figure, quantity: quantity, decimal: decimal, kind: kind,
      qualifierTokens: qualifierTokens, unitTokens: unitTokens, isDefinite: isDefinite
    )
  }

  /// The same mention as a number that counts nothing, with all the `tokens` it is written in.
  func spanning(_ tokens: Range<Int>) -> QuantityMention {
    QuantityMention(
      tokens: tokens, figure: tokens, quantity: Quantity(best: nil, low: nil, high: nil, qualifier: .exact),
      decimal: nil, kind: kind, qualifierTokens: nil, unitTokens: nil, isDefinite: isDefinite
    )
  }

  /// The same mention below zero, its sign included.
  var negative: QuantityMention {
    let start = figure.lowerBound - 1
    return QuantityMention(
      tokens: min(start, tokens.lowerBound)..<tokens.upperBound, figure: start..<figure.upperBound,
      quantity: quantity.best.map { Quantity(-$0) } ?? quantity, decimal: decimal.map { -$0 },
      kind: kind == .cardinal || kind == .fraction ? .decimal : kind, qualifierTokens: qualifierTokens,
      unitTokens: unitTokens, isDefinite: isDefinite
    )
  }
}

extension NumberTokens {
  /// Whether the word at `index` can only be read with «و» on its front.
  func isConjoined(_ index: Int) -> Bool {
    let readings = tokens.readings(at: index)
    return !readings.isEmpty && readings.allSatisfy { vocabulary[$0] == nil || $0.proclitics.contains(.wa) }
      && readings.contains { vocabulary[$0] != nil }
  }
}
