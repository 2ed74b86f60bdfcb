/// The readings of a text's words where most have none, with the words that finders begin at; kept from text to text.
struct SparseAnnotations: Sendable {
  /// One entry a token, and perhaps more behind the last.
  private(set) var annotations: [TokenAnnotation] = []
  private(set) var readings: [Reading] = []
  private var annotated = TokenIndices()
  private var starts = TokenIndices()
  private var words = TokenIndices()
  private var breaks = TokenIndices()

  /// Figures and words that a number, a vague count or a qualifier may begin with.
  var numberStarts: ArraySlice<Int> { starts.indices }
  /// Figures and words of dates.
  var dateWords: ArraySlice<Int> { words.indices }
  /// The tokens that lines begin with, the text's first left out.
  var lines: ArraySlice<Int> { breaks.indices }

  /// Forgets all and lends the room for `count` tokens to `body`.
  mutating func fill(_ count: Int, _ body: (inout Writer) -> Void) {
    for index in annotated.indices { annotations[index] = .none }
    if annotations.count < count {
      annotations.append(contentsOf: repeatElement(.none, count: count - annotations.count))
    }
    readings.removeAll(keepingCapacity: true)
    let all = annotations.withUnsafeMutableBufferPointer { annotations in
      annotated.fill(count) { annotated in
        starts.fill(count) { starts in
          words.fill(count) { words in
            breaks.fill(count) { breaks in
              var writer = Writer(
                annotations: annotations, annotated: annotated, starts: starts, words: words, breaks: breaks,
                readings: readings)
              readings = []
              body(&writer)
              (annotated, starts, words, breaks) = (writer.annotated, writer.starts, writer.words, writer.breaks)
              return writer.readings
            }
          }
        }
      }
    }
    readings = all
  }

  /// Takes the readings of one token after the other; it must not leave the scope that lends it.
  struct Writer {
    fileprivate let annotations: UnsafeMutableBufferPointer<TokenAnnotation>
    fileprivate var annotated: TokenIndices.Writer
    fileprivate var starts: TokenIndices.Writer
    fileprivate var words: TokenIndices.Writer
    fileprivate var breaks: TokenIndices.Writer
    fileprivate var readings: [Reading]

    /// Adds a line that begins at the token `index`.
    @inline(__always)
    mutating func appendLine(_ index: Int) { breaks.append(index) }

    /// Adds the figure at `index`.
    @inline(__always)
    mutating func appendFigure(_ index: Int) {
      starts.append(index)
      words.append(index)
    }

    /// Gives the word at `index` the readings of its `analysis` that `reader` chooses.
    @inline(__always)
    mutating func append(
      _ index: Int, _ analysis: WordCache.Analysis, _ senses: UnsafeBufferPointer<WordCache.Sense>,
      _ plain: UnsafeBufferPointer<Reading>, _ reader: SenseReader
    ) {
      let start = readings.count
      var classes = analysis.plainClasses
      if analysis.isContextual {
        withUnsafeTemporaryAllocation(of: Reading.self, capacity: analysis.count) { room in
          let found = reader.read(analysis, at: index, senses, plain, into: room)
          readings.append(contentsOf: UnsafeBufferPointer(rebasing: room[..<found.count]))
          classes = found.classes
        }
      } else if analysis.plainCount > 0 {
        let own = plain[analysis.plainStart..<(analysis.plainStart + analysis.plainCount)]
        readings.append(contentsOf: UnsafeBufferPointer(rebasing: own))
      }
      let count = readings.count - start
      guard count > 0 || !classes.isEmpty else { return }
      annotations[index] = TokenAnnotation(start: start, count: count, classes: classes)
      annotated.append(index)
      if !classes.isDisjoint(with: .numberStarts) { starts.append(index) }
      if !classes.isDisjoint(with: .dates) { words.append(index) }
    }
  }
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
    if room.count < most { room.append(contentsOf: repeatElement(0, count: most - room.count)) }
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

    /// Appends a token; there must be room.
    @inline(__always)
    mutating func append(_ index: Int) {
      room[count] = index
      count += 1
    }
  }
}
