/// Cuts the bytes of normalised text into tokens, looking one or two bytes up at a time.
struct TokenScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  /// ``CharacterClass/table``.
  let classes: UnsafeBufferPointer<UInt8>

  /// The tokens of the text. O(n).
  func records() -> [TokenRecord] {
    var records: [TokenRecord] = []
    // Words of five letters and a space take eleven bytes.
    records.reserveCapacity(bytes.count / 9 + 8)
    var offset = 0
    var breaks = 0
    var end = -1
    while offset < bytes.count {
      // Most tokens have one space before them.
      if bytes[offset] == 0x20 {
        offset += 1
        guard offset < bytes.count else { break }
      }
      let start = offset
      let (kind, scalar, length) = character(at: start)
      switch kind {
      case .space: offset += length
      case .lineBreak:
        breaks += 1
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
    return records

    func append(_ kind: Token.Kind, _ start: Int, _ next: Int, _ mark: UInt32) {
      records.append(
        TokenRecord(
          start: start, end: next, mark: mark, kind: kind, isGlued: end == start, lineBreaksBefore: breaks)
      )
      end = next
      breaks = 0
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
