/// Cuts the bytes of normalised text into tokens, looking one or two bytes up at a time: what ``BlockScanner`` must equal.
struct TokenScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  /// ``CharacterClass/table``.
  let classes: UnsafeBufferPointer<UInt8>

  /// Where a scan has come to.
  struct State {
    /// The first byte that is not read yet, the start of a token or of what stands between two.
    var offset = 0
    /// The line breaks behind the last token.
    var breaks = 0
    /// The end of the last token, −1 before the first.
    var end = -1
  }

  /// Appends the tokens from `state` on until one ends at or behind `limit`, or the text does.
  @inline(never)
  func scan(_ state: inout State, to limit: Int, into records: inout [TokenRecord]) {
    var offset = state.offset
    while offset < min(limit, bytes.count) {
      let start = offset
      let (kind, scalar, length) = character(at: start)
      switch kind {
      case .space: offset += length
      case .lineBreak:
        state.breaks += 1
        offset += length
      case .letter:
        offset = endOfWord(from: start + length)
        append(.word, start, offset, 0)
      case .digit:
        offset = endOfNumber(from: start + length)
        append(.number, start, offset, 0)
      case .mark:
        offset += length
        append(.mark, start, offset, scalar)
      }
    }
    state.offset = offset

    func append(_ kind: Token.Kind, _ start: Int, _ next: Int, _ mark: UInt32) {
      records.append(
        TokenRecord(
          start: start, end: next, mark: mark, kind: kind, isGlued: state.end == start, lineBreaksBefore: state.breaks)
      )
      state.end = next
      state.breaks = 0
    }
  }

  /// The character at `offset`, which is in the text; its length is never 0.
  @inline(__always)
  private func character(at offset: Int) -> (kind: CharacterClass, scalar: UInt32, length: Int) {
    let lead = bytes[offset]
    if lead < 0x80 { return (kind(Int(lead)), UInt32(lead), 1) }
    if lead < 0xE0, offset + 1 < bytes.count {
      let scalar = Int(lead & 0x1F) << 6 | Int(bytes[offset + 1] & 0x3F)
      return (kind(scalar), UInt32(truncatingIfNeeded: scalar), 2)
    }
    return rareCharacter(at: offset)
  }

  @inline(__always)
  private func kind(_ scalar: Int) -> CharacterClass { CharacterClass(rawValue: classes[scalar]) ?? .mark }

  @inline(never)
  private func rareCharacter(at offset: Int) -> (kind: CharacterClass, scalar: UInt32, length: Int) {
    let decoded = UTF8Cursor.decode(bytes, at: offset)
    return (CharacterClass(decoded.scalar), decoded.scalar, max(decoded.length, 1))
  }

  /// The end of the letters from `start` on.
  @inline(__always)
  private func endOfWord(from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      let (kind, _, length) = character(at: offset)
      guard kind == .letter else { break }
      offset += length
    }
    return offset
  }

  /// Digits with single separators between digits: «1,271», «2.3»; «30/9/2015» is three numbers and two marks.
  @inline(__always)
  private func endOfNumber(from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      if isDigit(offset) {
        offset += 1
      } else if bytes[offset] == 0x2C || bytes[offset] == 0x2E, offset + 1 < bytes.count, isDigit(offset + 1) {
        offset += 2
      } else {
        break
      }
    }
    return offset
  }

  @inline(__always)
  private func isDigit(_ offset: Int) -> Bool { bytes[offset] &- 0x30 < 10 }
}
