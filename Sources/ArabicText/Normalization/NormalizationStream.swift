import CICU

/// Normalises a text that arrives in chunks, cut anywhere, also within a character.
///
/// ```swift
/// var stream = NormalizationStream(Normalizer(.matching))
/// while let bytes = nextChunk() { consume(stream.append(bytes)) }
/// consume(stream.finish())
/// ```
///
/// The pieces together are exactly what the whole text gives at once. What the next chunk might still change is held
/// back: as a rule a few bytes, more only where a text goes on without a plain letter or digit.
public struct NormalizationStream: Sendable {
  private let normalizer: Normalizer
  private var pending: [UInt8] = []
  private var sourceStart = 0
  private var normalizedStart = 0

  /// A stream at the beginning of a text.
  public init(_ normalizer: Normalizer) { self.normalizer = normalizer }

  /// Takes in `chunk` and returns what is settled, which may be empty. O(chunk).
  public mutating func append(_ chunk: [UInt8]) -> NormalizedPiece {
    let known = pending.count
    pending += chunk
    return take(settledEnd(from: known))
  }

  /// Returns what was held back; the stream then stands at the beginning of another text.
  public mutating func finish() -> NormalizedPiece {
    let piece = take(pending.count)
    (sourceStart, normalizedStart) = (0, 0)
    return piece
  }

  private mutating func take(_ end: Int) -> NormalizedPiece {
    let text = normalizer.normalize(Array(pending[..<end]))
    let piece = NormalizedPiece(text: text, sourceStart: sourceStart, normalizedStart: normalizedStart)
    pending.removeFirst(end)
    sourceStart += end
    normalizedStart += text.bytes.count
    return piece
  }

  /// The end of the last character, not wholly in front of `known`, that no later one can change; 0 if there is none.
  private func settledEnd(from known: Int) -> Int {
    var start = pending.count - 1
    while start >= 0, start + 3 >= known {
      if pending[start] & 0xC0 != 0x80 {
        let end = start + UTF8Cursor.decode(pending, at: start).length
        if isSettled(start..<end) { return end }
      }
      start -= 1
    }
    return 0
  }

  /// Whether the character stays, is no part of a broken-up word and takes no combining hamza.
  private func isSettled(_ range: Range<Int>) -> Bool {
    let decoded = pending.withUnsafeBufferPointer { UTF8Cursor.decode($0, at: range.lowerBound) }
    guard decoded.isValid, !FoldingPass.isFiller(pending[range.lowerBound]) else { return false }
    let entry = normalizer.table[decoded.scalar]
    guard !entry.isSpecial, entry.isUnchanged || entry.count > 0 else { return false }
    let folded = normalizer.normalizedBytes(Array(pending[range]))
    let last = UTF8Cursor.lastScalar(folded)
    return (UInt32(0x653)...0x655).allSatisfy { cicu_compose(last, $0) == 0 }
  }
}

/// A settled part of a streamed text.
public struct NormalizedPiece: Sendable {
  /// The part, with offsets that count from its own start.
  public let text: NormalizedText
  /// Where the part begins in the whole source, in bytes.
  public let sourceStart: Int
  /// Where the part begins in the whole normalised text, in bytes.
  public let normalizedStart: Int
}
