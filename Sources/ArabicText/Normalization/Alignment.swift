/// Maps byte ranges of the normalised text to the source and back.
///
/// Kept as one bit a source byte, set where the byte survived, perhaps changed; what grew stands in a side list.
/// Ranges are cut to their text and cover whole characters: a range within a character stands for the character.
///
/// Both ways are monotone: `source(of:)` and `coveredSource(of:)` never map a later range to an earlier one, and
/// `normalized(of:)` undoes them for ranges of whole characters.
public struct Alignment: Sendable {
  private let source: [UInt8]
  private let normalizedCount: Int
  private let kept: KeepBitmap
  private let expansions: Expansions

  init(source: [UInt8], normalizedCount: Int, kept: KeepBitmap, expansions: Expansions) {
    self.source = source
    self.normalizedCount = normalizedCount
    self.kept = kept
    self.expansions = expansions
  }

  /// The source that a person would select for `range`: from its first kept character to its last, with the vowels and
  /// the tatweel written onto the last. O(log n).
  ///
  /// For «مدنيًا» the range of «مدنيا» gives the tanween back, and «جرحىً» its final one too. What is removed without
  /// being seen (a closing bidi control, a zero-width character, the CR of a CR LF) is left out at both ends, and so is
  /// what stands in front of the first character. An empty range gives an empty one.
  public func source(of range: TextRange<Normalized>) -> TextRange<Source> {
    let range = range.clamped(to: normalizedCount)
    guard !range.isEmpty else {
      let offset = characterStart(range.lowerBound)
      return TextRange(offset, offset)
    }
    let last = character(range.upperBound - 1)
    return TextRange(characterStart(range.lowerBound), endOfMarks(from: last.end))
  }

  /// The source that `range` stands for without gap or overlap: each removed character goes with the kept one before it,
  /// those at the very front with the first. Neighbouring ranges give neighbouring ones, the whole gives the whole. O(log n).
  public func coveredSource(of range: TextRange<Normalized>) -> TextRange<Source> {
    let range = range.clamped(to: normalizedCount)
    if range.lowerBound == 0, range.upperBound == normalizedCount { return TextRange(0, source.count) }
    let start = cut(range.lowerBound)
    guard !range.isEmpty else { return TextRange(start, start) }
    return TextRange(start, cut(endOfCharacter(range.upperBound)))
  }

  /// The normalised text that comes from the source characters of `range`; empty where all of them were removed. O(log n).
  public func normalized(of range: TextRange<Source>) -> TextRange<Normalized> {
    let range = range.clamped(to: source.count)
    let start = normalizedOffset(sourceUnit(range.lowerBound).start)
    guard !range.isEmpty else { return TextRange(start, start) }
    return TextRange(start, normalizedOffset(sourceUnit(range.upperBound - 1).end))
  }
}

extension Alignment {
  /// The source character that the normalised byte at `offset` comes from.
  private func character(_ offset: Int) -> TextRange<Source> {
    var rank = offset
    if let expansion = expansions.last(atOrBefore: offset, { $0.normalized.start }) {
      if offset < expansion.normalized.end { return expansion.source }
      rank -= expansion.growth
    }
    return kept.select(rank).map(sourceCharacter) ?? TextRange(source.count, source.count)
  }

  /// The start of the source character behind the normalised bytes in front of `offset`; the source's end at the end.
  private func characterStart(_ offset: Int) -> Int {
    offset < normalizedCount ? character(offset).start : source.count
  }

  /// Where the source is cut so that the normalised text is cut at `offset`.
  private func cut(_ offset: Int) -> Int { offset == 0 ? 0 : characterStart(offset) }

  /// The end of the run of normalised bytes that come from the same source character as the one in front of `offset`.
  private func endOfCharacter(_ offset: Int) -> Int {
    offset < normalizedCount ? normalizedOffset(character(offset - 1).end) : offset
  }

  /// How many normalised bytes come from the source in front of `offset`, the start of a character.
  private func normalizedOffset(_ offset: Int) -> Int {
    let expansion = expansions.last(atOrBefore: offset - 1) { $0.source.start }
    return kept.rank(offset) + (expansion?.growth ?? 0)
  }

  /// The replaced stretch that holds the byte at `offset`, else its character.
  private func sourceUnit(_ offset: Int) -> TextRange<Source> {
    if let expansion = expansions.last(atOrBefore: offset, { $0.source.start }), offset < expansion.source.end {
      return expansion.source
    }
    return sourceCharacter(offset)
  }

  /// The source character, or maximal subpart of an ill-formed one, that holds the byte at `offset`.
  private func sourceCharacter(_ offset: Int) -> TextRange<Source> {
    guard offset < source.count else { return TextRange(source.count, source.count) }
    var start = offset
    while start > 0, offset - start < 3, source[start] & 0xC0 == 0x80 { start -= 1 }
    while start < offset {
      let end = start + UTF8Cursor.decode(source, at: start).length
      if end > offset { return TextRange(start, end) }
      start = max(end, start + 1)
    }
    return TextRange(offset, offset + UTF8Cursor.decode(source, at: offset).length)
  }

  /// The end of the marks and tatweels that were removed from `offset` on, before anything kept.
  private func endOfMarks(from offset: Int) -> Int {
    var end = offset
    var next = offset
    while next < source.count {
      let (scalar, length) = UTF8Cursor.decode(source, at: next)
      guard length > 0, !kept.contains(next + length - 1), !isReplaced(next) else { break }
      next += length
      if Self.isWrittenOntoLetters(scalar) { end = next }
    }
    return end
  }

  /// Whether a stretch that was replaced as a whole begins at `offset`.
  private func isReplaced(_ offset: Int) -> Bool {
    expansions.last(atOrBefore: offset) { $0.source.start }?.source.start == offset
  }

  private static func isWrittenOntoLetters(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x300: return false
    case 0x640, 0x64B...0x65F, 0x670: return true
    default:
      guard let properties = Unicode.Scalar(scalar)?.properties, !properties.isDefaultIgnorableCodePoint else {
        return false
      }
      return properties.generalCategory == .nonspacingMark || properties.generalCategory == .enclosingMark
    }
  }
}
