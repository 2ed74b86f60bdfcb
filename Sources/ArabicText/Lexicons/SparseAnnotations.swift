import CVectors

/// The readings of a text's words where most have none, with the words that finders begin at; kept from text to text.
struct SparseAnnotations: Sendable {
  private var columns = TokenColumns()
  /// Figures and the words that may have readings.
  private var noted = TokenIndices()
  /// The numbers of their analyses.
  private var numbers = TokenIndices()
  /// Which of them are words, by their places in `noted`.
  private var wordPlaces = TokenIndices()
  private var starts = TokenIndices()
  private var words = TokenIndices()
  private var breaks = TokenIndices()
  private var open = TokenIndices()

  /// One entry a token, and perhaps more behind the last.
  var annotations: [TokenAnnotation] { columns.annotations }
  /// What each token can be in a date, most of them nothing.
  var kinds: [DateWordKinds] { columns.kinds }
  /// Figures and words that a number, a vague count or a qualifier may begin with.
  var numberStarts: ArraySlice<UInt32> { starts.indices }
  /// Figures and words that a date may begin with.
  var dateWords: ArraySlice<UInt32> { words.indices }
  /// The tokens that lines begin with, the text's first left out.
  var lines: ArraySlice<UInt32> { breaks.indices }
  /// The words whose readings hang on what stands beside them; their annotations hold the number of their analysis.
  var openWords: ArraySlice<UInt32> { open.indices }

  /// Forgets all and takes down where lines begin and where figures stand and words that `filter` lets through. O(tokens).
  mutating func note(
    _ tokens: UnsafeBufferPointer<TokenRecord>, _ bytes: UnsafeBufferPointer<UInt8>, _ filter: WordFilter
  ) {
    columns.forget(noted.indices)
    columns.makeRoom(for: tokens.count)
    (noted.count, breaks.count, numbers.count, wordPlaces.count) = (0, 0, 0, 0)
    (starts.count, words.count, open.count) = (0, 0, 0)
    guard let text = bytes.baseAddress, let records = tokens.baseAddress else { return }
    columns.signs.withUnsafeMutableBytes { signs in
      noted.withRoom(for: tokens.count) { noted, notedCount in
        numbers.withRoom(for: tokens.count) { numbers, numberCount in
          wordPlaces.withRoom(for: tokens.count) { words, wordCount in
            breaks.withRoom(for: tokens.count) { breaks, breakCount in
              filter.withBits { bits in
                guard let bits = bits.baseAddress, let signs = signs.baseAddress else { return }
                let found = cvectors_note(
                  text, UnsafeRawPointer(records).assumingMemoryBound(to: cvectors_token.self), tokens.count,
                  cvectors_filter(words: bits, bits: Int32(WordFilter.bits)),
                  cvectors_notes(
                    signs: (signs + TokenSigns.margin).assumingMemoryBound(to: UInt8.self), noted: noted,
                    kinds: numbers, words: words, lines: breaks))
                (notedCount, numberCount, wordCount) = (found.noted, found.noted, found.words)
                breakCount = found.lines
              }
            }
          }
        }
      }
    }
  }

  /// Lends what was told of the tokens to `body`.
  func withGlance<Result>(_ body: (TokenGlance) -> Result) -> Result {
    columns.signs.withUnsafeBufferPointer { signs in
      columns.analyses.withUnsafeBufferPointer { body(TokenGlance(TokenSigns.View(signs), $0)) }
    }
  }

  /// Lends what was noted, which of it are words, and the numbers of their analyses, to be told, to `body`.
  mutating func lookUp(
    _ body: (UnsafeBufferPointer<UInt32>, UnsafeBufferPointer<UInt32>, UnsafeMutablePointer<UInt32>) -> Void
  ) {
    noted.indices.withUnsafeBufferPointer { noted in
      wordPlaces.indices.withUnsafeBufferPointer { words in
        numbers.withRoom(for: noted.count) { numbers, count in
          body(noted, words, numbers)
          count = noted.count
        }
      }
    }
  }

  /// Lends what was noted and looked up to `body` with the room to say what it is.
  mutating func describe(
    _ body: (UnsafeBufferPointer<UInt32>, UnsafePointer<UInt32>, inout Descriptions) -> Void
  ) {
    noted.indices.withUnsafeBufferPointer { indices in
      numbers.indices.withUnsafeBufferPointer { numbers in
        guard let numbers = numbers.baseAddress else { return }
        columns.lend { columns in
          starts.fill(indices.count) { starts in
            words.fill(indices.count) { words in
              open.fill(indices.count) { open in
                var descriptions = Descriptions(columns: columns, starts: starts, words: words, open: open)
                body(indices, numbers, &descriptions)
                (starts, words, open) = (descriptions.starts, descriptions.words, descriptions.open)
              }
            }
          }
        }
      }
    }
  }

  /// The number of the analysis of the open word at `index`; mutating, so that no copy is made.
  mutating func analysis(ofOpen index: Int) -> Int { columns.annotations[index].start }

  /// Says what the word at `index` is.
  mutating func set(_ annotation: TokenAnnotation, _ kinds: DateWordKinds, at index: Int) {
    columns.annotations[index] = annotation
    columns.kinds[index] = kinds
  }

  /// Takes down what figures and words are; it must not leave the scope that lends it.
  struct Descriptions {
    fileprivate let columns: TokenColumns.Lent
    fileprivate var starts: TokenIndices.Writer
    fileprivate var words: TokenIndices.Writer
    fileprivate var open: TokenIndices.Writer

    /// The mark at `index` is a figure.
    mutating func appendFigure(_ index: Int) {
      starts.append(index, 1)
      words.append(index, 1)
    }

    /// The token at `index` has `analysis`, by `number`. Without a branch: what stands in a text changes all the time.
    @inline(__always)
    mutating func append(_ index: Int, _ analysis: WordCache.Analysis, _ number: UInt32) {
      starts.append(index, Int(analysis.startsNumber))
      words.append(index, Int(analysis.startsDate))
      columns.kinds[index] = analysis.plainKinds
      columns.analyses[index] = number
      let place = index &+ TokenSigns.margin
      columns.signs[place] = columns.signs[place].told(by: analysis.signs)
      columns.annotations[index] = TokenAnnotation(
        start: analysis.plainStart, count: analysis.plainCount, classes: analysis.plainClasses)
    }

    /// The word at `index` has `analysis`, by `number`, and what stands beside it decides between its senses.
    mutating func appendOpen(_ index: Int, _ analysis: WordCache.Analysis, _ number: UInt32) {
      starts.append(index, analysis.classes.isDisjoint(with: .numberStarts) ? 0 : 1)
      words.append(index, analysis.classes.isDisjoint(with: .dates) ? 0 : 1)
      open.append(index, 1)
      columns.kinds[index] = analysis.plainKinds
      columns.analyses[index] = 0
      let place = index &+ TokenSigns.margin
      columns.signs[place] = columns.signs[place].told(by: .any)
      columns.annotations[index] = TokenAnnotation(
        start: Int(number), count: analysis.plainCount, classes: analysis.classes)
    }
  }
}

/// A list of tokens whose room is kept from text to text.
private struct TokenIndices: Sendable {
  private var room: [UInt32] = []
  var count = 0

  var indices: ArraySlice<UInt32> { room[..<count] }

  /// Lends room for `most` tokens and eight more to `body`, which says how many it wrote.
  mutating func withRoom(for most: Int, _ body: (UnsafeMutablePointer<UInt32>, inout Int) -> Void) {
    if room.count < most + 8 { room.append(contentsOf: repeatElement(0, count: most + 8 - room.count)) }
    var written = 0
    room.withUnsafeMutableBufferPointer { room in
      if let room = room.baseAddress { body(room, &written) }
    }
    count = written
  }

  /// Empties the list and lends room for `most` tokens to `body`.
  mutating func fill(_ most: Int, _ body: (inout Writer) -> Void) {
    withRoom(for: most) { room, written in
      var writer = Writer(room: room)
      body(&writer)
      written = writer.count
    }
  }

  struct Writer {
    fileprivate let room: UnsafeMutablePointer<UInt32>
    fileprivate var count = 0

    /// Appends a token `times` times, 0 or 1, without a branch; there must be room.
    @inline(__always)
    mutating func append(_ index: Int, _ times: Int) {
      room[count] = UInt32(truncatingIfNeeded: index)
      count &+= times
    }
  }
}
