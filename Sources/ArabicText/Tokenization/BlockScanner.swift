import CVectors

/// Cuts the bytes of normalised text into tokens, 64 bytes at a time; blocks with rare characters go to ``TokenScanner``.
struct BlockScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let scalar: TokenScanner
  private var state = TokenScanner.State()
  /// The start of a token that goes on in the next block, −1 if none does.
  private var open = -1
  private var openKind = Token.Kind.word
  private var openMark: UInt32 = 0

  /// How many blocks are read into room that is made at once.
  private static let blocksAtOnce = 16

  /// A scanner of `bytes`, valid UTF-8; `classes` is ``CharacterClass/table``.
  init(bytes: UnsafeBufferPointer<UInt8>, classes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    scalar = TokenScanner(bytes: bytes, classes: classes)
  }

  /// Appends the text's tokens to `records`. O(n).
  mutating func scan(into records: inout [TokenRecord]) {
    guard let base = bytes.baseAddress, bytes.count > 64 else {
      return scalar.scan(&state, to: bytes.count, into: &records)
    }
    // A block has at most 64 tokens, one that began before it aside, and rounds of writing go on behind the last.
    let room = 64 * Self.blocksAtOnce + 2 * Self.round
    // Words of five letters and a space take eleven bytes.
    records.reserveCapacity(records.count + bytes.count / 9 + room)
    scalar.scan(&state, to: 1, into: &records)
    while state.offset + 64 <= bytes.count {
      var isPlain = true
      records.append(addingCapacity: room) { span in
        span.withUnsafeMutableBufferPointer { room, count in
          guard let start = room.baseAddress else { return }
          var next = start
          var blocks = Self.blocksAtOnce
          var classes = cvectors_text()
          while blocks > 0, state.offset + 64 <= bytes.count {
            cvectors_classify(base + state.offset, &classes)
            guard classes.is_plain else {
              isPlain = false
              break
            }
            next = cut(classes, base, next)
            blocks -= 1
          }
          count = next - start
        }
      }
      if !isPlain {
        let end = state.offset + 64
        scanOpen()
        scalar.scan(&state, to: end, into: &records)
      }
    }
    scanOpen()
    scalar.scan(&state, to: bytes.count, into: &records)
  }

  /// Goes back to the start of a token that has no end yet.
  private mutating func scanOpen() {
    guard open >= 0 else { return }
    state.offset = open
    open = -1
  }

  /// How many tokens are written without asking whether there are so many; most blocks have fewer.
  private static let round = 8

  /// Writes the tokens that end in a block to `room` and returns the place behind the last.
  @inline(__always)
  private mutating func cut(
    _ classes: cvectors_text, _ base: UnsafePointer<UInt8>, _ room: UnsafeMutablePointer<TokenRecord>
  ) -> UnsafeMutablePointer<TokenRecord> {
    let isOpen = open >= 0
    let offset = state.offset
    let hasDigitBehind = offset + 64 < bytes.count && base[offset + 64] &- 0x30 < 10
    let wordGoesOn: UInt64 = isOpen && openKind == .word ? 1 : 0
    let numberGoesOn: UInt64 = isOpen && openKind == .number ? 1 : 0
    let markEnds: UInt64 = isOpen && openKind == .mark ? 1 : 0

    let letters = classes.letters
    let digits = classes.digits
    let behindDigit = digits << 1 | numberGoesOn
    let beforeDigit = digits >> 1 | (hasDigitBehind ? 1 << 63 : 0)
    let numbers = digits | classes.separators & behindDigit & beforeDigit
    let marks = ~(letters | numbers | classes.blanks)

    let behindLetter = letters << 1 | wordGoesOn
    let behindNumber = numbers << 1 | numberGoesOn
    var starts = letters & ~behindLetter | numbers & ~behindNumber | marks
    var ends = behindLetter & ~letters | behindNumber & ~numbers | marks << 1 | markEnds
    var room = room

    if isOpen, ends != 0 {
      let end = offset + ends.trailingZeroBitCount
      room.initialize(
        to: TokenRecord(
          start: open, end: end, mark: openMark, kind: openKind, isGlued: state.end == open,
          lineBreaksBefore: state.breaks)
      )
      room += 1
      (state.end, state.breaks, open) = (end, 0, -1)
      ends &= ends &- 1
    }
    let count = ends.nonzeroBitCount
    // The last one that starts may end in a later block.
    let last = starts.nonzeroBitCount > count ? 63 - starts.leadingZeroBitCount : -1
    let words = Words(base: base + offset, offset: offset, numbers: numbers, marks: marks)
    if classes.line_feeds == 0, state.breaks == 0 {
      // The rounds write on behind the last token, where nothing stands yet.
      var written = 0
      while written < count {
        for place in 0..<Self.round {
          let (start, end) = (starts.trailingZeroBitCount & 63, ends.trailingZeroBitCount)
          (room + written + place).initialize(to: words.record(start, end, state.end, breaks: 0))
          state.end = offset + end
          starts &= starts &- 1
          ends &= ends &- 1
        }
        written += Self.round
      }
    } else {
      var lineFeeds = classes.line_feeds
      for index in 0..<count {
        let (start, end) = (starts.trailingZeroBitCount, ends.trailingZeroBitCount)
        let before = lineFeeds & ((1 << UInt64(start)) &- 1)
        lineFeeds ^= before
        (room + index).initialize(
          to: words.record(start, end, state.end, breaks: state.breaks + before.nonzeroBitCount))
        (state.end, state.breaks) = (offset + end, 0)
        starts &= starts &- 1
        ends &= ends &- 1
      }
      state.breaks += lineFeeds.nonzeroBitCount
    }
    room += count
    if count > 0 { state.end = room[-1].end }
    if last >= 0 {
      let record = words.record(last, last, -1, breaks: 0)
      (open, openKind, openMark) = (offset + last, record.kind, record.mark)
    }
    state.offset = offset + 64
    return room
  }

  /// What tells a block's tokens from each other.
  private struct Words {
    let base: UnsafePointer<UInt8>
    let offset: Int
    let numbers: UInt64
    let marks: UInt64

    /// The token from `start` to `end` of the block, `start` below 64, behind one that ends at `before` in the text.
    @inline(__always)
    func record(_ start: Int, _ end: Int, _ before: Int, breaks: Int) -> TokenRecord {
      let isMark = UInt8(truncatingIfNeeded: marks &>> UInt64(truncatingIfNeeded: start)) & 1
      let isNumber = UInt8(truncatingIfNeeded: numbers &>> UInt64(truncatingIfNeeded: start)) & 1
      return TokenRecord(
        start: offset + start, end: offset + end, mark: UInt32(base[start] & (0 &- isMark)),
        kind: Token.Kind(isNumber: isNumber, isMark: isMark), isGlued: before == offset + start,
        lineBreaksBefore: breaks)
    }
  }
}

extension Token.Kind {
  /// The kind by two bits, at most one of which is set; without a branch, which the processor would guess wrong.
  @inline(__always)
  fileprivate init(isNumber: UInt8, isMark: UInt8) {
    self = unsafeBitCast(isNumber | isMark &<< 1, to: Token.Kind.self)
  }
}
