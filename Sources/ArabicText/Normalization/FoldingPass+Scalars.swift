/// The reference: scalar by scalar, with the table alone.
extension FoldingPass {
  /// Folds all of the source; returns false where the output is full.
  mutating func foldScalars(into output: UnsafeMutableBufferPointer<UInt8>) -> Bool {
    while read < source.count {
      guard foldStretch(until: source.count, into: output) else { return false }
    }
    return true
  }

  /// Folds whole characters from `read` on until `goal`, or nearly 64 bytes, are behind it.
  /// Returns false where the output is full.
  @inline(__always)
  mutating func foldStretch(until goal: Int, into output: UnsafeMutableBufferPointer<UInt8>) -> Bool {
    guard let source = source.baseAddress, let target = output.baseAddress else { return true }
    let start = read
    let goal = min(goal, start &+ 64 &- Self.longestStep)
    var at = start
    var to = written
    var bits: UInt64 = 0
    var isFull = false
    while at < goal {
      let (entry, length) = entry(at: at)
      let shift = UInt64(truncatingIfNeeded: at &- start)
      if entry.isSpecial {
        read = at
        written = to
        guard let stepBits = foldSpecial(entry, length: length, into: output) else {
          isFull = true
          break
        }
        bits |= stepBits &<< shift
        at = read
        to = written
      } else if entry.isUnchanged {
        for index in 0..<length { target[to &+ index] = source[at &+ index] }
        bits |= Self.lastBits(length, of: length) &<< shift
        to &+= length
        at &+= length
      } else {
        UnsafeMutableRawPointer(target + to).storeBytes(of: entry.bits.littleEndian, as: UInt32.self)
        bits |= Self.lastBits(entry.count, of: length) &<< shift
        to &+= entry.count
        at &+= length
      }
    }
    putKept(bits, at: start)
    read = at
    written = to
    return !isFull
  }

  /// The entry of the character at `offset`, and its length; an ill-formed one is `.invalid`.
  @inline(__always)
  func entry(at offset: Int) -> (FoldEntry, length: Int) {
    let lead = source[offset]
    if lead < 0x80 { return (tables.entries[Int(lead)], 1) }
    if lead &- 0xC2 < 0x1E, offset &+ 1 < source.count, source[offset &+ 1] & 0xC0 == 0x80 {
      return (tables.entries[Int(lead & 0x1F) &<< 6 | Int(source[offset &+ 1] & 0x3F)], 2)
    }
    return longEntry(at: offset)
  }

  private func longEntry(at offset: Int) -> (FoldEntry, length: Int) {
    let decoded = UTF8Cursor.decode(source, at: offset)
    guard decoded.isValid else { return (.invalid, decoded.length) }
    let page = Int(tables.pages[Int(decoded.scalar >> 6)])
    return (tables.entries[page << 6 | Int(decoded.scalar & 63)], decoded.length)
  }

  /// The keep bits of a character of `length` bytes whose last `count` bytes stay.
  @inline(__always)
  static func lastBits(_ count: Int, of length: Int) -> UInt64 {
    ((1 &<< UInt64(truncatingIfNeeded: count)) &- 1) &<< UInt64(truncatingIfNeeded: length &- count)
  }
}
