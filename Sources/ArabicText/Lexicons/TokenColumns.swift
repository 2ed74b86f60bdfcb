/// What is kept of every token of a text, most of them words of no meaning; the room is kept from text to text.
struct TokenColumns: Sendable {
  /// One entry a token, and perhaps more behind the last.
  var annotations: [TokenAnnotation] = []
  /// What each token can be in a date.
  var kinds: [DateWordKinds] = []
  /// The number of the analysis that gave each token its readings, 0 where none did by itself.
  var analyses: [UInt32] = []
  /// The signs of each token, with edges before the first and behind the last.
  var signs: [TokenSigns] = []

  /// Forgets what is known of the tokens at `places`.
  mutating func forget(_ places: UnsafeBufferPointer<UInt32>) {
    lend { columns in
      for place in places {
        let index = Int(place)
        columns.annotations[index] = .none
        columns.kinds[index] = []
        columns.analyses[index] = 0
      }
    }
  }

  /// Makes room for `count` tokens.
  mutating func makeRoom(for count: Int) {
    let missing = count - annotations.count
    if missing > 0 {
      annotations.append(contentsOf: repeatElement(.none, count: missing))
      kinds.append(contentsOf: repeatElement([], count: missing))
      analyses.append(contentsOf: repeatElement(0, count: missing))
    }
    // An empty text has its edges too.
    let room = annotations.count + 2 * TokenSigns.margin
    if signs.count < room { signs.append(contentsOf: repeatElement(.edge, count: room - signs.count)) }
    for index in 0..<TokenSigns.margin { signs[count + TokenSigns.margin + index] = .edge }
  }

  /// Lends all to `body`.
  mutating func lend(_ body: (Lent) -> Void) {
    annotations.withUnsafeMutableBufferPointer { annotations in
      kinds.withUnsafeMutableBufferPointer { kinds in
        analyses.withUnsafeMutableBufferPointer { analyses in
          signs.withUnsafeMutableBufferPointer { signs in
            body(Lent(annotations: annotations, kinds: kinds, analyses: analyses, signs: signs))
          }
        }
      }
    }
  }

  /// The columns while they are filled in; they must not leave the scope that lends them.
  struct Lent {
    let annotations: UnsafeMutableBufferPointer<TokenAnnotation>
    let kinds: UnsafeMutableBufferPointer<DateWordKinds>
    let analyses: UnsafeMutableBufferPointer<UInt32>
    let signs: UnsafeMutableBufferPointer<TokenSigns>
  }
}

extension TokenAnnotation {
  /// No readings.
  @inline(__always) static var none: Self { Self(start: 0, count: 0, classes: []) }
}
