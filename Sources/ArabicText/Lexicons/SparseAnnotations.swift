/// The readings of a text's words where most have none, with the words that finders begin at; kept from text to text.
struct SparseAnnotations: Sendable {
  /// One entry a token, and perhaps more behind the last.
  private(set) var annotations: [TokenAnnotation] = []
  /// The readings of all tokens, and perhaps more behind the last.
  private(set) var readings: [Reading] = []
  /// Figures and the words that have readings.
  private var noted = TokenIndices()
  private var starts = TokenIndices()
  private var words = TokenIndices()
  private var breaks = TokenIndices()

  /// Figures and words that a number, a vague count or a qualifier may begin with.
  var numberStarts: ArraySlice<Int> { starts.indices }
  /// Figures and words of dates.
  var dateWords: ArraySlice<Int> { words.indices }
  /// The tokens that lines begin with, the text's first left out.
  var lines: ArraySlice<Int> { breaks.indices }

  /// Forgets all and lends the room for `count` tokens to `body`, which adds lines, figures and words.
  mutating func note(_ count: Int, _ body: (inout Notes) -> Void) {
    for index in noted.indices { annotations[index] = .none }
    if annotations.count < count {
      annotations.append(contentsOf: repeatElement(.none, count: count - annotations.count))
    }
    annotations.withUnsafeMutableBufferPointer { annotations in
      noted.fill(count) { noted in
        breaks.fill(count) { breaks in
          var notes = Notes(annotations: annotations, noted: noted, breaks: breaks)
          body(&notes)
          (noted, breaks) = (notes.noted, notes.breaks)
        }
      }
    }
  }

  /// Gives the words noted their readings, `most` at the most, which `read` writes by the number of the word's analysis.
  mutating func read(
    _ most: Int,
    _ read: (_ token: Int, _ analysis: Int, UnsafeMutableBufferPointer<Reading>) -> (count: Int, classes: TokenClasses)
  ) {
    if readings.count < most { readings.append(contentsOf: repeatElement(.none, count: most - readings.count)) }
    let indices = noted.indices
    indices.withUnsafeBufferPointer { indices in
      annotations.withUnsafeMutableBufferPointer { annotations in
        readings.withUnsafeMutableBufferPointer { readings in
          starts.fill(indices.count) { starts in
            words.fill(indices.count) { words in
              var start = 0
              for index in indices {
                let number = annotations[index].start
                guard number >= 0 else {
                  starts.append(index)
                  words.append(index)
                  annotations[index] = .none
                  continue
                }
                let found = read(index, number, UnsafeMutableBufferPointer(rebasing: readings[start...]))
                annotations[index] = TokenAnnotation(start: start, count: found.count, classes: found.classes)
                start += found.count
                if !found.classes.isDisjoint(with: .numberStarts) { starts.append(index) }
                if !found.classes.isDisjoint(with: .dates) { words.append(index) }
              }
            }
          }
        }
      }
    }
  }

  /// Takes down where lines begin and where figures and known words stand; it must not leave the scope that lends it.
  struct Notes {
    fileprivate let annotations: UnsafeMutableBufferPointer<TokenAnnotation>
    fileprivate var noted: TokenIndices.Writer
    fileprivate var breaks: TokenIndices.Writer

    /// Adds a line that begins at the token `index`.
    @inline(__always)
    mutating func appendLine(_ index: Int) { breaks.append(index) }

    /// Adds the figure at `index`.
    @inline(__always)
    mutating func appendFigure(_ index: Int) { appendWord(index, analysis: -1) }

    /// Adds the word at `index` with the number of its analysis.
    @inline(__always)
    mutating func appendWord(_ index: Int, analysis: Int) {
      noted.append(index)
      annotations[index] = TokenAnnotation(start: analysis, count: 0, classes: [])
    }
  }
}

extension Reading {
  /// What stands where no reading has been written yet.
  fileprivate static let none = Reading(
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
