import CVectors

/// The readings of a text's words where most have none, with the words that finders begin at; kept from text to text.
struct SparseAnnotations: ~Copyable, Sendable {
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
  private var qualifying = TokenIndices()
  /// Which of the noted may be open.
  private var possible = TokenIndices()
  /// What each of the noted may begin.
  private var begins: [TokenStarts] = []
  private var loneNumbers = TokenIndices()
  private var loneDates = TokenIndices()
  /// How each of the candidates stands that are looked at.
  private var settings: [UInt8] = []

  /// The words whose readings hang on what stands beside them; their annotations hold the number of their analysis.
  var openWords: ArraySlice<UInt32> { open.indices }

  /// Forgets all and takes down where lines begin and where figures stand and words that `filter` lets through. O(tokens).
  mutating func note(
    _ tokens: UnsafeBufferPointer<TokenRecord>, _ bytes: UnsafeBufferPointer<UInt8>, _ filter: WordFilter
  ) {
    noted.withBuffer { columns.forget($0) }
    columns.makeRoom(for: tokens.count)
    (noted.count, breaks.count, numbers.count, wordPlaces.count) = (0, 0, 0, 0)
    (starts.count, words.count, open.count, qualifying.count) = (0, 0, 0, 0)
    (loneNumbers.count, loneDates.count) = (0, 0)
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

  /// Takes those figures and words out, `tokens` being all of the text, of which `lone` knows that they begin nothing where
  /// they stand. O(words with readings).
  mutating func settle(_ tokens: UnsafeBufferPointer<TokenRecord>, _ lone: borrowing LoneWords) {
    let most = max(starts.count, words.count)
    if settings.count < most { settings.append(contentsOf: repeatElement(0, count: most - settings.count)) }
    columns.analyses.withUnsafeBufferPointer { analyses in
      columns.signs.withUnsafeBytes { signs in
        settings.withUnsafeMutableBufferPointer { settings in
          guard let settings = settings.baseAddress, let signs = signs.baseAddress else { return }
          let first = (signs + TokenSigns.margin).assumingMemoryBound(to: UInt8.self)
          starts.shorten(with: &loneNumbers) { places, count, known in
            cvectors_settle(first, places, count, TokenSigns.numbers.bits, settings)
            return lone.dropNoNumbers(places, count, settings, analyses, known)
          }
          words.shorten(with: &loneDates) { places, count, known in
            cvectors_settle(first, places, count, TokenSigns.dates.bits, settings)
            return lone.dropNoDates(places, count, settings, analyses, tokens, known)
          }
        }
      }
    }
  }

  /// Lends to `body` where the readings of each token lie and what it can be in a date, most of them nothing.
  func withReadings(_ body: (UnsafeBufferPointer<TokenAnnotation>, UnsafeBufferPointer<DateWordKinds>) -> Void) {
    columns.annotations.withUnsafeBufferPointer { annotations in
      columns.kinds.withUnsafeBufferPointer { body(annotations, $0) }
    }
  }

  /// Lends the figures and words to `body` that a number, a vague count or a qualifier may begin with, and the words that
  /// may qualify one.
  func withNumberStarts(_ body: (Candidates, UnsafeBufferPointer<UInt32>) -> Void) {
    starts.withBuffer { starts in
      loneNumbers.withBuffer { lone in
        qualifying.withBuffer { body(Candidates(tokens: starts, lone: lone), $0) }
      }
    }
  }

  /// Lends the figures and words to `body` that a date may begin with, and the tokens that lines begin with, the text's
  /// first left out.
  func withDateStarts(_ body: (Candidates, UnsafeBufferPointer<UInt32>) -> Void) {
    words.withBuffer { words in
      loneDates.withBuffer { lone in breaks.withBuffer { body(Candidates(tokens: words, lone: lone), $0) } }
    }
  }

  /// Lends what was noted, which of it are words, and the numbers of their analyses, to be told, to `body`.
  mutating func lookUp(
    _ body: (UnsafeBufferPointer<UInt32>, UnsafeBufferPointer<UInt32>, UnsafeMutablePointer<UInt32>) -> Void
  ) {
    noted.withBuffer { noted in
      wordPlaces.withBuffer { words in
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
    let count = noted.count
    if begins.count < count { begins.append(contentsOf: repeatElement([], count: count - begins.count)) }
    noted.withBuffer { indices in
      numbers.withBuffer { numbers in
        begins.withUnsafeMutableBufferPointer { begins in
          guard let numbers = numbers.baseAddress, let begins = begins.baseAddress else { return }
          columns.lend { columns in
            open.fill(count) { open in
              possible.fill(count) { possible in
                var descriptions = Descriptions(columns: columns, begins: begins, open: open, possible: possible)
                body(indices, numbers, &descriptions)
                (open, possible) = (descriptions.open, descriptions.possible)
              }
            }
          }
          starts.select(indices) { begins[$0].count(0) }
          words.select(indices) { begins[$0].count(1) }
          qualifying.select(indices) { begins[$0].count(2) }
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
    fileprivate let begins: UnsafeMutablePointer<TokenStarts>
    fileprivate var open: TokenIndices.Writer
    /// Those, by their places in what was noted, between whose senses what stands beside them may decide.
    var possible: TokenIndices.Writer

    /// The token at `index`, at `place` of what was noted, has `analysis`, by `number`. Without a branch: what stands in a
    /// text changes all the time.
    @inline(__always)
    func describe(_ place: Int, _ index: Int, _ analysis: UnsafePointer<WordCache.Analysis>, _ number: UInt32) {
      begins[place] = analysis.pointee.starts
      columns.kinds[index] = analysis.pointee.plainKinds
      columns.analyses[index] = number
      let sign = index &+ TokenSigns.margin
      columns.signs[sign] = columns.signs[sign].told(by: analysis.pointee.signs)
      columns.annotations[index] = analysis.pointee.plainAnnotation
    }

    /// The mark at `place` is a figure.
    func isFigure(_ place: Int) { begins[place] = .figure }

    /// What stands beside the word at `index`, at `place`, decides between the senses of `analysis`, by `number`.
    mutating func isOpen(_ place: Int, _ index: Int, _ analysis: WordCache.Analysis, _ number: UInt32) {
      begins[place] = TokenStarts(analysis.classes, isDate: !analysis.classes.isDisjoint(with: .dates))
      open.append(index, 1)
      columns.analyses[index] = 0
      let sign = index &+ TokenSigns.margin
      columns.signs[sign] = columns.signs[sign].told(by: .any)
      columns.annotations[index] = TokenAnnotation(
        start: Int(number), count: analysis.plainCount, classes: analysis.classes)
    }
  }
}

/// A list of tokens whose room is kept from text to text.
struct TokenIndices: Sendable {
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

  /// Lends the places to `body` with room for as many numbers, of which it says how many are left.
  mutating func shorten(
    with other: inout TokenIndices, _ body: (UnsafeMutablePointer<UInt32>, Int, UnsafeMutablePointer<UInt32>) -> Int
  ) {
    let all = count
    withRoom(for: all) { room, left in
      other.withRoom(for: all) { numbers, written in
        left = body(room, all, numbers)
        written = left
      }
    }
  }

  /// Lends the places to `body`.
  @inline(__always)
  func withBuffer<Result>(_ body: (UnsafeBufferPointer<UInt32>) -> Result) -> Result {
    room.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0.prefix(count))) }
  }

  /// Fills the list with those of `all` of which `count`, asked by their places, says 1, not 0; without a branch.
  @inline(__always)
  mutating func select(_ all: UnsafeBufferPointer<UInt32>, _ count: (Int) -> Int) {
    withRoom(for: all.count) { room, written in
      var kept = 0
      for place in 0..<all.count {
        room[kept] = all[place]
        kept &+= count(place)
      }
      written = kept
    }
  }

  /// Appends to a list.
  struct Writer {
    fileprivate let room: UnsafeMutablePointer<UInt32>
    fileprivate var count = 0

    /// Calls `body` with each.
    func visit(_ body: (Int) -> Void) {
      for place in 0..<count { body(Int(room[place])) }
    }

    /// Appends a token `times` times, 0 or 1, without a branch; there must be room.
    @inline(__always)
    mutating func append(_ index: Int, _ times: Int) {
      room[count] = UInt32(truncatingIfNeeded: index)
      count &+= times
    }
  }
}
