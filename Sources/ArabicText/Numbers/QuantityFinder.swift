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

  /// A finder for texts annotated by `lexicon`. O(entries).
  public init(_ lexicon: Lexicon) { vocabulary = NumberVocabulary(lexicon) }

  /// The numbers of `text` in order; their figures do not overlap. O(tokens).
  public func quantities(in text: TokenizedText) -> [QuantityMention] {
    text.withTokenView { tokens in
      var candidates: [UInt32] = []
      candidates.reserveCapacity(tokens.count / 4 + 4)
      for index in 0..<tokens.count
      where tokens[index].kind == .number || tokens[index].isVulgarFraction
        || !tokens.classes(at: index).isDisjoint(with: .numberStarts)
      {
        candidates.append(UInt32(truncatingIfNeeded: index))
      }
      let qualifiers = candidates.filter { !tokens.classes(at: Int($0)).isDisjoint(with: .qualifiers) }
      // Nothing is known of any of them.
      let unknown = [UInt32](filled: candidates.count, with: 0)
      var mentions: [QuantityMention] = []
      mentions.reserveCapacity(candidates.count)
      var lone = LoneWords()
      lone.grow(to: WordCache.Analysis.first.count)
      candidates.withUnsafeBufferPointer { candidates in
        unknown.withUnsafeBufferPointer { unknown in
          let candidates = Candidates(tokens: candidates, lone: unknown)
          qualifiers.withUnsafeBufferPointer { read(tokens, candidates, $0, &lone, into: &mentions) }
        }
      }
      return mentions
    }
  }

  /// Appends the numbers of `tokens` to `mentions`; `candidates` are its figures and the words that a mention can begin
  /// with, `followers` those that may qualify a number, `lone` what is known of words that stand alone.
  func read(
    _ tokens: TokenView, _ candidates: Candidates, _ followers: UnsafeBufferPointer<UInt32>, _ lone: inout LoneWords,
    into mentions: inout [QuantityMention]
  ) {
    vocabulary.withView { vocabulary in
      NumberTokens.with(tokens, vocabulary) { QuantityPass($0, candidates, followers).run(&lone, into: &mentions) }
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
