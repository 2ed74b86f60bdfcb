import CVectors

/// Cuts the bytes of normalised text into tokens, many blocks of 64 bytes at a time; blocks with rare characters go to
/// ``TokenScanner``.
struct BlockScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let scalar: TokenScanner
  private var state = TokenScanner.State()

  /// How many tokens may be written at once.
  private static let room = 64 * Int(cvectors_cut_blocks) + 16

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
    records.reserveCapacity(records.count + bytes.count / 9 + Self.room)
    scalar.scan(&state, to: 1, into: &records)
    while state.offset + 64 <= bytes.count {
      let offset = state.offset
      records.append(addingCapacity: Self.room) { span in
        span.withUnsafeMutableBufferPointer { room, count in
          guard let tokens = room.baseAddress else { return }
          count = cut(base, into: UnsafeMutableRawPointer(tokens).assumingMemoryBound(to: cvectors_token.self))
        }
      }
      // A block that is not plain, or a token as long as all blocks.
      if state.offset == offset { scalar.scan(&state, to: offset + 64, into: &records) }
    }
    scalar.scan(&state, to: bytes.count, into: &records)
  }

  /// Cuts the plain blocks from the state's offset on; returns how many tokens were written.
  private mutating func cut(_ base: UnsafePointer<UInt8>, into tokens: UnsafeMutablePointer<cvectors_token>) -> Int {
    var cursor = cvectors_cursor()
    cursor.offset = state.offset
    cursor.end = max(state.end, 0)
    cursor.has_end = state.end >= 0
    cursor.breaks = UInt32(clamping: state.breaks)
    let count = cvectors_cut(base, bytes.count, &cursor, tokens)
    state.offset = cursor.offset
    if cursor.has_end { state.end = cursor.end }
    state.breaks = Int(cursor.breaks)
    return count
  }
}
