/// Cuts the bytes of normalised text into tokens, 64 bytes at a time; blocks with rare characters go to ``TokenScanner``.
struct BlockScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let scalar: TokenScanner
  private var state = TokenScanner.State()
  /// The start of a token that goes on in the next block, −1 if none does.
  private var open = -1
  private var openKind = Token.Kind.word
  private var openMark: UInt32 = 0

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
    // Words of five letters and a space take eleven bytes.
    records.reserveCapacity(bytes.count / 9 + 8)
    withUnsafeTemporaryAllocation(of: TokenRecord.self, capacity: 65) { room in
      scalar.scan(&state, to: 1, into: &records)
      while state.offset + 64 <= bytes.count {
        let offset = state.offset
        let classes = BlockClasses(base, at: offset)
        if classes.isPlain {
          let hasDigitBehind = offset + 64 < bytes.count && bytes[offset + 64] &- 0x30 < 10
          let count = cut(classes, hasDigitBehind, room)
          if count > 0 { records.append(contentsOf: UnsafeBufferPointer(rebasing: room[..<count])) }
        } else {
          scanOpen()
          scalar.scan(&state, to: offset + 64, into: &records)
        }
      }
      scanOpen()
      scalar.scan(&state, to: bytes.count, into: &records)
    }
  }

  /// Goes back to the start of a token that has no end yet.
  private mutating func scanOpen() {
    guard open >= 0 else { return }
    state.offset = open
    open = -1
  }

  /// Writes the tokens that end in a block to `room` and returns their number, at most 65.
  @inline(__always)
  private mutating func cut(
    _ classes: BlockClasses, _ hasDigitBehind: Bool, _ room: UnsafeMutableBufferPointer<TokenRecord>
  ) -> Int {
    let isOpen = open >= 0
    let offset = state.offset
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
    var lineFeeds = classes.lineFeeds
    var breaks = state.breaks
    var previousEnd = state.end
    var count = 0

    if isOpen, ends != 0 {
      let end = offset + ends.trailingZeroBitCount
      room.initializeElement(
        at: 0,
        to: TokenRecord(
          start: open, end: end, mark: openMark, kind: openKind, isGlued: previousEnd == open,
          lineBreaksBefore: breaks)
      )
      count = 1
      (previousEnd, breaks, open) = (end, 0, -1)
      ends &= ends &- 1
    }
    while starts != 0 {
      let bit = starts & (0 &- starts)
      let start = offset + starts.trailingZeroBitCount
      starts &= starts &- 1
      if lineFeeds & (bit &- 1) != 0 {
        breaks += (lineFeeds & (bit &- 1)).nonzeroBitCount
        lineFeeds &= ~(bit &- 1)
      }
      let isMark = marks & bit != 0
      let kind: Token.Kind = isMark ? .mark : numbers & bit != 0 ? .number : .word
      let mark = isMark ? UInt32(bytes[start]) : 0
      guard ends != 0 else {
        (open, openKind, openMark) = (start, kind, mark)
        break
      }
      let end = offset + ends.trailingZeroBitCount
      ends &= ends &- 1
      room.initializeElement(
        at: count,
        to: TokenRecord(
          start: start, end: end, mark: mark, kind: kind, isGlued: previousEnd == start, lineBreaksBefore: breaks)
      )
      count += 1
      (previousEnd, breaks) = (end, 0)
    }
    state.breaks = breaks + lineFeeds.nonzeroBitCount
    state.end = previousEnd
    state.offset = offset + 64
    return count
  }
}
