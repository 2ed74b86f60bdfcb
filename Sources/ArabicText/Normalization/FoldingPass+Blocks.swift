/// The fast path: 64 bytes at a time are folded in place and checked, then the bytes that go are squeezed out.
///
/// Whatever a block holds beyond the common, the scalar reference folds, so that both give the same for every input.
extension FoldingPass {
  /// What a block reads: itself, the byte before it, and up to four behind it.
  private static let blockReach = 64 + 16

  /// Folds all of the source; returns false where the output is full.
  mutating func foldBlocks<Steps: BlockSteps>(
    _ steps: Steps.Type,
    into output: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    // A block looks at the byte before it.
    if read == 0, !source.isEmpty, !foldStretch(until: 1, into: output) { return false }
    let isDone = withUnsafeTemporaryAllocation(byteCount: 128, alignment: 64) { scratch in
      guard let scratch = scratch.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return true }
      return foldWholeBlocks(steps, into: output, scratch)
    }
    return isDone && foldScalars(into: output)
  }

  @inline(__always)
  private mutating func foldWholeBlocks<Steps: BlockSteps>(
    _ steps: Steps.Type,
    into output: UnsafeMutableBufferPointer<UInt8>,
    _ scratch: UnsafeMutablePointer<UInt8>
  ) -> Bool {
    guard let source = source.baseAddress, let target = output.baseAddress else { return true }
    let last = self.source.count &- Self.blockReach
    var at = read
    var to = written
    while at <= last {
      var block = FoldedBlock(source + at, steps)
      if !block.isRegular || (block.hasOthers && !foldOthers(&block, at: at, scratch))
        || (block.hasTatweel && isBreak(block, at: at))
      {
        read = at
        written = to
        guard foldStretch(until: self.source.count, into: output) else { return false }
        at = read
        to = written
        continue
      }
      putKept(block.kept, at: at)
      if block.kept == ~0, !block.hasOthers {
        block.bytes.store(target, at: to)
        to &+= 64
      } else {
        if !block.hasOthers { block.bytes.store(scratch, at: 0) }
        to = Self.squeeze(scratch, block.kept, target, to)
      }
      at &+= block.count
    }
    read = at
    written = to
    return true
  }

  /// Whether a tatweel of the block opens a broken-up word.
  @inline(never)
  private func isBreak(_ block: FoldedBlock, at offset: Int) -> Bool {
    var rest = block.tatweels & ~(block.nonASCII >> 1)
    while rest != 0 {
      if endOfBreak(behind: offset + rest.trailingZeroBitCount + 1) != nil { return true }
      rest &= rest &- 1
    }
    return false
  }

  /// Folds the characters that do not begin with D8 or D9 in `scratch`; returns false where one is ill-formed or special.
  @inline(never)
  private func foldOthers(_ block: inout FoldedBlock, at offset: Int, _ scratch: UnsafeMutablePointer<UInt8>) -> Bool {
    block.bytes.store(scratch, at: 0)
    var rest = block.others
    while rest != 0 {
      let position = rest.trailingZeroBitCount
      rest &= rest &- 1
      let (entry, length) = entry(at: offset &+ position)
      if position &+ length > 64 {
        block.cut(at: position)
        break
      }
      if entry.isSpecial { return false }
      block.expectContinuations(length &- 1, behind: position)
      if entry.isUnchanged { continue }
      let start = position &+ length &- entry.count
      for index in 0..<entry.count {
        scratch[start &+ index] = UInt8(truncatingIfNeeded: entry.bits >> UInt32(8 &* index))
      }
      block.remove(length &- entry.count, at: position)
    }
    return block.isWellFormed
  }

  /// Copies the bytes of `block` that `kept` names to `target` at `offset`; returns the offset behind them.
  @inline(__always)
  private static func squeeze(
    _ block: UnsafeMutablePointer<UInt8>,
    _ kept: UInt64,
    _ target: UnsafeMutablePointer<UInt8>,
    _ offset: Int
  ) -> Int {
    var kept = kept
    var to = offset
    while kept != 0 {
      let start = kept.trailingZeroBitCount
      let run = (~(kept &>> UInt64(truncatingIfNeeded: start))).trailingZeroBitCount
      ByteVector(block, at: start).store(target, at: to)
      if run > 16 {
        ByteVector(block, at: start &+ 16).store(target, at: to &+ 16)
        if run > 32 {
          ByteVector(block, at: start &+ 32).store(target, at: to &+ 32)
          ByteVector(block, at: start &+ 48).store(target, at: to &+ 48)
        }
      }
      to &+= run
      let end = start &+ run
      if end >= 64 { break }
      kept &= ~0 &<< UInt64(truncatingIfNeeded: end)
    }
    return to
  }
}
