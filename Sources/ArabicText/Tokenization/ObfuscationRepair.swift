import Synchronization

/// Joins words that were broken up to pass a filter: «صوار.يخ», «شه*يد», «ق تل», «قتـ. يلا», «اغتيـ///ـال».
///
/// ```swift
/// var text = Tokenizer().tokenize(Normalizer(.matching).normalize("سقط ق.تلى"))
/// ObfuscationRepair(lexicon).repair(&text)   // "سقط قتلي"
/// lexicon.annotate(&text)
/// ```
///
/// A step between tokenising and look-up. Two to five pieces of letters, or up to twelve letters, with fillers or a single space between them,
/// become one token where the joined word is in the lexicon and the pieces as written are not words, so that the end
/// of a sentence («أسرة.ونفى», a family. And he denied), «الروسي-السوري» (Russian-Syrian) and «و.م.أ» (an agency's
/// initials) stay. The joined token stands in the source from the first piece to the last, fillers included.
/// Repairing what is repaired changes nothing. Total.
public struct ObfuscationRepair: Sendable {
  private let words: Words

  /// What is known; a class, so that those who judge joins share it.
  private final class Words: Sendable {
    let lexicon: Lexicon
    /// Made when a text first asks for them, as few do.
    private let inPhrases = AtomicLazyReference<InPhrases>()

    init(_ lexicon: Lexicon) { self.lexicon = lexicon }

    var phraseWords: PhraseWords {
      (inPhrases.load() ?? inPhrases.storeIfNil(InPhrases(lexicon.table.continuationWords))).words
    }
  }

  private final class InPhrases: Sendable {
    let words: PhraseWords

    init(_ words: PhraseWords) { self.words = words }
  }

  /// The words to join to.
  var lexicon: Lexicon { words.lexicon }
  /// The words that the lexicon has only inside phrases: «المدني» of «الدفاع المدني».
  var phraseWords: PhraseWords { words.phraseWords }

  /// A repair towards the words of `lexicon`.
  public init(_ lexicon: Lexicon) { words = Words(lexicon) }

  /// A word that was written in pieces.
  public struct BrokenWord: Equatable, Sendable {
    /// The tokens of its pieces and of the fillers between them.
    public let tokens: Range<Int>
    /// Where all of that stands in the source.
    public let sourceRange: TextRange<Source>
    /// The folded word.
    public let word: String
  }

  /// The broken words of `text`, which comes from the `matching` profile, in order. O(tokens): all but nothing where
  /// no word stands next to a filler.
  public func brokenWords(in text: TokenizedText) -> [BrokenWord] {
    var words: [BrokenWord] = []
    forEachJoin(text) { join in
      words.append(
        BrokenWord(
          tokens: join.tokens, sourceRange: text.sourceRange(of: join.tokens),
          word: String(decoding: join.word, as: UTF8.self)
        )
      )
    }
    return words
  }

  /// Joins the broken words of `text`, which has no readings yet. A text without any stays as it is; another is
  /// tokenised anew, and once more where a joined word is itself a piece («ق.تل ى»). O(n).
  ///
  /// Returns the neighbours that were joined, where they stand in the source, in order.
  @discardableResult
  public func repair(_ text: inout TokenizedText) -> [(left: TextRange<Source>, right: TextRange<Source>)] {
    var joined: [(left: TextRange<Source>, right: TextRange<Source>)] = []
    while true {
      var removals: [TextReplacement] = []
      forEachJoin(text) { join in
        removals += join.gaps.map { TextReplacement(range: $0, bytes: []) }
        let ranges = join.pieces.map { text.text.alignment.source(of: $0.range) }
        joined += zip(ranges, ranges.dropFirst()).map { ($0, $1) }
      }
      // Every round makes longer words, and words have an end.
      guard !removals.isEmpty else { return joined.sorted { $0.right.start < $1.right.start } }
      text = Tokenizer(lexicon).tokenize(text.text.replacing(removals))
    }
  }

  private func forEachJoin(_ text: TokenizedText, _ body: (PieceJoin) -> Void) {
    let reader = PieceReader(text)
    var pieces: [WordPiece] = []
    pieces.reserveCapacity(PieceReader.mostPieces)
    var index = 0
    let count = text.tokens.count
    while index + 1 < count {
      if reader.couldBegin(index), let join = join(reader, index, &pieces) {
        body(join)
        index = join.tokens.upperBound
      } else {
        index += 1
      }
    }
  }

  /// The longest join that begins at `index`.
  private func join(_ reader: PieceReader, _ index: Int, _ pieces: inout [WordPiece]) -> PieceJoin? {
    reader.read(from: index, into: &pieces)
    guard pieces.count >= 2 else { return nil }
    var count = pieces.count
    while count >= 2 {
      // What need not be looked up comes first: it lets few joins through.
      if reader.mayBeOneWord(pieces[..<count]) {
        let join = PieceJoin(pieces[..<count], in: reader.text.text)
        let judge = JoinJudge(join, of: reader, in: self, next: count < pieces.count ? pieces[count] : nil)
        if judge.isBrokenWord { return join }
      }
      count -= 1
    }
    return nil
  }
}

/// Pieces put together.
struct PieceJoin {
  let pieces: [WordPiece]
  /// The folded letters of all pieces.
  let word: [UInt8]

  init(_ pieces: ArraySlice<WordPiece>, in text: NormalizedText) {
    self.pieces = Array(pieces)
    var word: [UInt8] = []
    word.reserveCapacity(pieces.reduce(0) { $0 + $1.range.count })
    for piece in pieces { word.append(contentsOf: text.bytes[piece.range.clamped(to: text.bytes.count)]) }
    self.word = word
  }

  /// From the first piece to the last.
  var tokens: Range<Int> {
    guard let first = pieces.first, let last = pieces.last else { return 0..<0 }
    return first.token..<(last.token + 1)
  }

  /// What stands between the pieces.
  var gaps: [TextRange<Normalized>] {
    zip(pieces, pieces.dropFirst()).map { TextRange($0.range.end, $1.range.start) }
  }
}
