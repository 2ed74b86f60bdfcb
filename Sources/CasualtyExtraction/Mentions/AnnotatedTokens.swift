import ArabicText
import TokenPatterns

/// The tokens of an annotated text, laid out for the questions that finders ask of every one of them.
struct AnnotatedTokens: RandomAccessCollection, Sendable {
  let storage: Storage

  init(_ storage: Storage) { self.storage = storage }

  var startIndex: Int { 0 }
  var endIndex: Int { storage.records.count }

  /// The token at `index`. O(1).
  @inline(__always)
  subscript(index: Int) -> AnnotatedToken {
    AnnotatedToken(index: index, storage: UnownedStorage(storage))
  }

  /// What all copies of a text share.
  final class Storage: Sendable {
    let text: TokenizedText
    let vocabulary: CasualtyLexicon
    /// The entries of words, by reading.
    let entries: [LexiconEntry]
    /// The tokens as they lie in memory.
    let records: [TokenRecord]
    /// Where the readings of each token lie.
    let annotations: [TokenAnnotation]
    /// The readings of all tokens.
    let readings: [Reading]
    /// The folded text.
    let bytes: [UInt8]
    /// The classes of each token's readings.
    let classes: TokenClassSets
    /// The same, for the questions that are asked dozens of times of every token.
    let classSets: [ClassSet]
    /// The classes of all.
    let present: ClassSet
    /// The tokens by class.
    let index: ClassIndex
    /// The tokens behind a «و» or «ف», written onto them or alone, and those that are a «و» alone.
    let conjunctions: Conjunctions

    init(_ text: TokenizedText, _ vocabulary: CasualtyLexicon) {
      self.text = text
      self.vocabulary = vocabulary
      entries = vocabulary.lexicon.entries
      records = text.tokens.records
      annotations = text.tokens.annotations
      readings = text.tokens.allReadings
      bytes = text.text.bytes
      classes = TokenClassSets(text.tokens, in: text.tokens.indices)
      classSets = classes.sets
      present = classes.union
      index = ClassIndex(classSets, present: present)
      conjunctions = Conjunctions(records, annotations, readings, entries, bytes)
    }

    /// The entry of a name.
    @inline(never)
    func nameEntry(_ reading: Reading) -> LexiconEntry { vocabulary.lexicon.entry(of: reading) }
  }
}

/// The arrays of a text that somebody else holds: looking into them counts no references.
struct UnownedStorage {
  private let reference: Unmanaged<AnnotatedTokens.Storage>

  /// A look into `storage`, which must live as long.
  @inline(__always)
  init(_ storage: AnnotatedTokens.Storage) { reference = Unmanaged.passUnretained(storage) }

  /// Lends the arrays to `body`.
  @inline(__always)
  func with<Result>(_ body: (AnnotatedTokens.Storage) -> Result) -> Result {
    reference._withUnsafeGuaranteedRef(body)
  }
}

/// A token of an annotated text: an address, from which what is asked for is read. It must not outlive the text.
struct AnnotatedToken {
  let index: Int
  fileprivate let storage: UnownedStorage

  /// What the token is made of.
  @inline(__always) var kind: Token.Kind { storage.with { $0.records[index].kind } }
  /// Where it stands in the normalised text.
  @inline(__always) var range: TextRange<Normalized> {
    storage.with { TextRange($0.records[index].start, $0.records[index].end) }
  }
  /// Where it stands in the source. O(log n).
  var sourceRange: TextRange<Source> { storage.with { $0.text.tokens[index].sourceRange } }
  /// Whether it follows the token before it without a space.
  @inline(__always) var isGlued: Bool { storage.with { $0.records[index].isGlued } }
  /// Line breaks between the token before it and this one.
  @inline(__always) var lineBreaksBefore: Int { storage.with { $0.records[index].lineBreaksBefore } }
  /// The mark as Unicode scalar, 0 for words and numbers.
  @inline(__always) var mark: UInt32 { storage.with { $0.records[index].mark } }
  /// What the lexicon knows of the token, longest match first.
  @inline(__always) var readings: TokenReadings {
    storage.with { arrays in
      guard index >= 0, index < arrays.annotations.count else {
        return TokenReadings(startIndex: 0, endIndex: 0, storage: storage)
      }
      let annotation = arrays.annotations[index]
      return TokenReadings(
        startIndex: annotation.start, endIndex: annotation.start + annotation.count, storage: storage)
    }
  }

  /// Whether the token is the mark `character`.
  @inline(__always)
  func isMark(_ character: Unicode.Scalar) -> Bool { kind == .mark && mark == character.value }
}

/// The readings of a token: where they lie, so that looking through them counts no references as a slice would. They
/// must not outlive the text.
struct TokenReadings: RandomAccessCollection {
  let startIndex: Int
  let endIndex: Int
  fileprivate let storage: UnownedStorage

  @inline(__always)
  subscript(index: Int) -> Reading { storage.with { $0.readings[index] } }
}
