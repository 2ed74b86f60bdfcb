import CVectors

/// The fast path: 64 bytes at a time are folded in place and checked, then the bytes that go are squeezed out.
///
/// Whatever a block holds beyond the common, the scalar reference folds, so that both give the same for every input.
extension FoldingPass {
  /// What a block reads from its start on: itself and the byte behind it.
  private static let blockReach = 64 + 1

  /// Folds all of the source; returns false where the output is full.
  mutating func foldBlocks<Folder: BlockFolder>(
    _ folder: Folder,
    into output: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    // A block looks at the byte before it.
    if read == 0, !source.isEmpty, !foldStretch(until: 1, into: output) { return false }
    let isDone = withUnsafeTemporaryAllocation(byteCount: 128, alignment: 16) { scratch in
      guard let scratch = scratch.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return true }
      return foldWholeBlocks(folder, into: output, scratch)
    }
    return isDone && foldScalars(into: output)
  }

  @inline(__always)
  private mutating func foldWholeBlocks<Folder: BlockFolder>(
    _ folder: Folder,
    into output: UnsafeMutableBufferPointer<UInt8>,
    _ scratch: UnsafeMutablePointer<UInt8>
  ) -> Bool {
    guard let source = source.baseAddress, let target = output.baseAddress else { return true }
    let last = self.source.count &- Self.blockReach
    var at = read
    var to = written
    var open = KeptWord(kept, at: at)
    while at <= last {
      var block = folder.fold(source + at, into: scratch)
      if !block.isComplete, !complete(&block, at: at, scratch) {
        read = at
        written = to
        open.close(at: at)
        guard foldStretch(until: self.source.count, into: output) else { return false }
        at = read
        to = written
        open = KeptWord(kept, at: at)
        continue
      }
      open.put(block.kept, block.count, at: at)
      to &+= cvectors_squeeze(scratch, block.kept, target + to)
      at &+= block.count
    }
    read = at
    written = to
    open.close(at: at)
    return true
  }

  /// What ``putKept(_:at:)`` does for blocks that follow each other, with the word that is not full yet in a register.
  private struct KeptWord {
    private let kept: UnsafeMutablePointer<UInt64>?
    private var bits: UInt64 = 0

    @inline(__always)
    init(_ kept: UnsafeMutablePointer<UInt64>?, at offset: Int) {
      self.kept = kept
      if let kept { bits = kept[offset >> 6] }
    }

    /// Writes the bits of `count` source bytes from `offset` on, 64 or a few less.
    @inline(__always)
    mutating func put(_ block: UInt64, _ count: Int, at offset: Int) {
      guard let kept else { return }
      let word = offset >> 6
      let shift = UInt64(truncatingIfNeeded: offset)
      bits |= block &<< shift
      kept[word] = bits
      if (offset &+ count) >> 6 != word { bits = (block >> 1) &>> ~shift }
    }

    /// Writes what is open at `offset`, for what comes next adds to the word that it begins in.
    @inline(__always)
    func close(at offset: Int) {
      if let kept { kept[offset >> 6] = bits }
    }
  }

  /// Folds what is left of the block; returns false where the scalar reference must fold it.
  @inline(never)
  private func complete(_ block: inout FoldedBlock, at offset: Int, _ scratch: UnsafeMutablePointer<UInt8>) -> Bool {
    if block.hasRare || isBreak(block.tatweelsBeforeASCII, at: offset) { return false }
    return foldOthers(&block, at: offset, scratch) && block.isWellFormed
  }

  /// Whether one of the tatweels opens a broken-up word.
  private func isBreak(_ tatweels: UInt64, at offset: Int) -> Bool {
    var rest = tatweels
    while rest != 0 {
      if endOfBreak(behind: offset + rest.trailingZeroBitCount + 1) != nil { return true }
      rest &= rest &- 1
    }
    return false
  }

  /// Folds the characters that do not begin with D8 or D9 in `scratch`; returns false where one is
  /// special or ill-formed.
  private func foldOthers(_ block: inout FoldedBlock, at offset: Int, _ scratch: UnsafeMutablePointer<UInt8>) -> Bool {
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
    return true
  }
}
