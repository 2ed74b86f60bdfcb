/// The readings of a text's words where most have none, with the words that finders begin at; kept from text to text.
struct SparseAnnotations: Sendable {
  /// One entry a token, and perhaps more behind the last.
  private(set) var annotations: [TokenAnnotation] = []
  /// What each token can be in a date, most of them nothing.
  private(set) var kinds: [DateWordKinds] = []
  /// The signs of each token, with edges before the first and behind the last.
  private var signs: [TokenSigns] = []
  /// Figures and the words that may have readings.
  private var noted = TokenIndices()
  private var starts = TokenIndices()
  private var words = TokenIndices()
  private var breaks = TokenIndices()
  private var open = TokenIndices()

  /// Figures and words that a number, a vague count or a qualifier may begin with.
  var numberStarts: ArraySlice<Int> { starts.indices }
  /// Figures and words that a date may begin with.
  var dateWords: ArraySlice<Int> { words.indices }
  /// The tokens that lines begin with, the text's first left out.
  var lines: ArraySlice<Int> { breaks.indices }
  /// The words whose readings hang on what stands beside them; their annotations hold the number of their analysis.
  var openWords: ArraySlice<Int> { open.indices }

  /// Forgets all and takes down where lines begin and where figures stand and words that `filter` lets through. O(tokens).
  mutating func note(
    _ tokens: UnsafeBufferPointer<TokenRecord>, _ bytes: UnsafeBufferPointer<UInt8>, _ filter: WordFilter.View
  ) {
    for index in noted.indices {
      annotations[index] = .none
      kinds[index] = []
    }
    if annotations.count < tokens.count {
      let missing = tokens.count - annotations.count
      annotations.append(contentsOf: repeatElement(.none, count: missing))
      kinds.append(contentsOf: repeatElement([], count: missing))
    }
    // An empty text has its edges too.
    let room = annotations.count + 2 * TokenSigns.margin
    if signs.count < room { signs.append(contentsOf: repeatElement(.edge, count: room - signs.count)) }
    signs.withUnsafeMutableBufferPointer { signs in
      noted.fill(tokens.count) { noted in
        breaks.fill(tokens.count) { breaks in
          // Copies, which stay in registers, and no branches, which the processor would guess wrong.
          var (marked, lines) = (noted, breaks)
          for index in 0..<tokens.count {
            let token = tokens[index]
            let isNoted = filter.mayKnow(bytes, token.start, token.end) | token.kind.isNumberBit
            signs[index &+ TokenSigns.margin] = TokenSigns(isNoted: isNoted, token)
            marked.append(index, isNoted)
            lines.append(index, (token.opensLine ? 1 : 0) & (index == 0 ? 0 : 1))
          }
          (noted, breaks) = (marked, lines)
        }
      }
      for index in 0..<TokenSigns.margin { signs[tokens.count + TokenSigns.margin + index] = .edge }
    }
  }

  /// Lends the signs of the tokens to `body`.
  func withSigns<Result>(_ body: (TokenSigns.View) -> Result) -> Result {
    signs.withUnsafeBufferPointer { body(TokenSigns.View($0)) }
  }

  /// Lends what was noted to `body` with the room to say what it is.
  mutating func describe(_ body: (UnsafeBufferPointer<Int>, inout Descriptions) -> Void) {
    let indices = noted.indices
    indices.withUnsafeBufferPointer { indices in
      annotations.withUnsafeMutableBufferPointer { annotations in
        kinds.withUnsafeMutableBufferPointer { kinds in
          starts.fill(indices.count) { starts in
            words.fill(indices.count) { words in
              open.fill(indices.count) { open in
                var descriptions = Descriptions(
                  annotations: annotations, kinds: kinds, starts: starts, words: words, open: open)
                body(indices, &descriptions)
                (starts, words, open) = (descriptions.starts, descriptions.words, descriptions.open)
              }
            }
          }
        }
      }
    }
  }

  /// Says what the word at `index` is.
  mutating func set(_ annotation: TokenAnnotation, _ kinds: DateWordKinds, at index: Int) {
    annotations[index] = annotation
    self.kinds[index] = kinds
  }

  /// Takes down what figures and words are; it must not leave the scope that lends it.
  struct Descriptions {
    fileprivate let annotations: UnsafeMutableBufferPointer<TokenAnnotation>
    fileprivate let kinds: UnsafeMutableBufferPointer<DateWordKinds>
    fileprivate var starts: TokenIndices.Writer
    fileprivate var words: TokenIndices.Writer
    fileprivate var open: TokenIndices.Writer

    /// The token at `index` is a figure.
    @inline(__always)
    mutating func appendFigure(_ index: Int) {
      starts.append(index, 1)
      words.append(index, 1)
    }

    /// The word at `index` has `analysis`, by `number`; `isOpen` where what stands beside it decides between its senses.
    @inline(__always)
    mutating func append(_ index: Int, _ analysis: WordCache.Analysis, isOpen: Bool, _ number: Int) {
      let classes = isOpen ? analysis.classes : analysis.plainClasses
      starts.append(index, classes.isDisjoint(with: .numberStarts) ? 0 : 1)
      let mayBegin = isOpen ? !classes.isDisjoint(with: .dates) : !analysis.plainKinds.isDisjoint(with: .starts)
      words.append(index, mayBegin ? 1 : 0)
      kinds[index] = analysis.plainKinds
      open.append(index, isOpen ? 1 : 0)
      annotations[index] = TokenAnnotation(
        start: isOpen ? number : analysis.plainStart, count: analysis.plainCount, classes: classes)
    }
  }
}

extension Token.Kind {
  /// 1 for a figure, 0 for all else.
  @inline(__always)
  fileprivate var isNumberBit: Int { Int(rawValue & 1) }
}

extension Reading {
  /// What stands where no reading has been written yet.
  static let none = Reading(
    lexicalClass: LexicalClass(rawValue: 0), entry: 0, form: [], proclitics: [], procliticLength: 0, length: 1)
}

extension TokenAnnotation {
  /// No readings.
  static let none = TokenAnnotation(start: 0, count: 0, classes: [])
}

/// A list of tokens whose room is kept from text to text.
private struct TokenIndices: Sendable {
  private var room: [Int] = []
  private var count = 0

  var indices: ArraySlice<Int> { room[..<count] }

  /// Empties the list and lends room for `most` tokens to `body`.
  mutating func fill<Result>(_ most: Int, _ body: (inout Writer) -> Result) -> Result {
    // One more, which is written and not counted.
    if room.count <= most { room.append(contentsOf: repeatElement(0, count: most + 1 - room.count)) }
    var written = 0
    let result = room.withUnsafeMutableBufferPointer { room in
      var writer = Writer(room: room)
      let result = body(&writer)
      written = writer.count
      return result
    }
    count = written
    return result
  }

  struct Writer {
    fileprivate let room: UnsafeMutableBufferPointer<Int>
    fileprivate var count = 0

    /// Appends a token `times` times, 0 or 1, without a branch; there must be room.
    @inline(__always)
    mutating func append(_ index: Int, _ times: Int) {
      room[count] = index
      count &+= times
    }
  }
}
