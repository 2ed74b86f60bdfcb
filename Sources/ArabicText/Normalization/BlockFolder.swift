import CVectors

/// Folds blocks of 64 bytes, as far as that goes byte by byte.
protocol BlockFolder {
  /// Folds the block at `source` into `folded`. One byte before it and one behind can be read.
  ///
  /// Without a branch: vectors of masks must not live on over one.
  func fold(_ source: UnsafePointer<UInt8>, into folded: UnsafeMutablePointer<UInt8>) -> FoldedBlock
}

/// Folds by a table that the processor looks 64 bytes up in at once; the way for every set of options.
struct TableBlockFolder: BlockFolder {
  let table: UnsafePointer<UInt8>

  @inline(__always)
  func fold(_ source: UnsafePointer<UInt8>, into folded: UnsafeMutablePointer<UInt8>) -> FoldedBlock {
    var classes = cvectors_block()
    cvectors_fold(source, table, folded, &classes)
    return FoldedBlock(classes)
  }
}

/// Folds by comparing, sixteen bytes at a time, on every processor.
struct VectorBlockFolder<Steps: BlockSteps>: BlockFolder {
  @inline(__always)
  func fold(_ source: UnsafePointer<UInt8>, into folded: UnsafeMutablePointer<UInt8>) -> FoldedBlock {
    let first = Quarter(source)
    let second = Quarter(source + 16)
    let third = Quarter(source + 32)
    let fourth = Quarter(source + 48)
    first.folded.bytes.store(folded, at: 0)
    second.folded.bytes.store(folded, at: 16)
    third.folded.bytes.store(folded, at: 32)
    fourth.folded.bytes.store(folded, at: 48)
    let rare = first.folded.rare | second.folded.rare | third.folded.rare | fourth.folded.rare
    return FoldedBlock(
      cvectors_block(
        non_ascii: cvectors_top_bits(first.source, second.source, third.source, fourth.source),
        continuations: cvectors_top_bits(
          first.continuation, second.continuation, third.continuation, fourth.continuation),
        arabic: cvectors_top_bits(first.arabic, second.arabic, third.arabic, fourth.arabic),
        tatweels: cvectors_top_bits(
          first.folded.tatweel, second.folded.tatweel, third.folded.tatweel, fourth.folded.tatweel),
        removed: cvectors_top_bits(
          first.folded.removed, second.folded.removed, third.folded.removed, fourth.folded.removed),
        shortened: cvectors_top_bits(
          first.folded.shortened, second.folded.shortened, third.folded.shortened, fourth.folded.shortened),
        rare: UInt64(truncatingIfNeeded: cvectors_any_top_bit(rare)) | Self.isArabic(source[-1])
      ))
  }

  /// 1 for D8 and D9: alone in front of a block they would have its first byte taken for the second of a character.
  @inline(__always)
  private static func isArabic(_ byte: UInt8) -> UInt64 { byte & 0xFE == 0xD8 ? 1 : 0 }

  /// Sixteen bytes of a block.
  private struct Quarter {
    let source: ByteVector
    let folded: FoldedVector
    /// Where bytes go on in a character.
    let continuation: ByteVector
    /// Where bytes are D8 or D9.
    let arabic: ByteVector

    @inline(__always)
    init(_ bytes: UnsafePointer<UInt8>) {
      source = ByteVector(bytes, at: 0)
      folded = Steps.fold(source, before: ByteVector(bytes, at: -1), behind: ByteVector(bytes, at: 1))
      continuation = source.isBelow(0xC0)
      arabic = source.equals(0xD8) | source.equals(0xD9)
    }
  }
}
