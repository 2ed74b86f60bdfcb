/// What ``Alignment`` gives, without making one.
extension NormalizedText {
  /// As ``Alignment/source(of:)``.
  public func sourceRange(of range: TextRange<Normalized>) -> TextRange<Source> {
    withView { $0.sourceRange(of: range) }
  }

  /// As ``Alignment/coveredSource(of:)``.
  func coveredSourceRange(of range: TextRange<Normalized>) -> TextRange<Source> {
    withView { $0.coveredSourceRange(of: range) }
  }

  /// As ``Alignment/normalized(of:)``.
  func normalizedRange(of range: TextRange<Source>) -> TextRange<Normalized> {
    withView { $0.normalizedRange(of: range) }
  }

  /// Lends the text and its alignment to `body`.
  @inline(__always)
  func withView<Result>(_ body: (View) -> Result) -> Result {
    source.withUnsafeBufferPointer { source in
      bytes.withUnsafeBufferPointer { bytes in
        kept.withView { kept in
          expansions.list.withUnsafeBufferPointer { expansions in
            body(View(source: source, bytes: bytes, kept: kept, expansions: expansions))
          }
        }
      }
    }
  }

  /// A text and its alignment while they are asked; addresses alone, so that nothing is counted. It must not leave the scope
  /// that lends it.
  struct View {
    /// The text as given.
    let source: UnsafeBufferPointer<UInt8>
    /// The folded text.
    let bytes: UnsafeBufferPointer<UInt8>
    fileprivate let kept: KeepBitmap.View
    fileprivate let expansions: UnsafeBufferPointer<Expansion>
  }
}

extension NormalizedText.View {
  /// As ``Alignment/source(of:)``.
  func sourceRange(of range: TextRange<Normalized>) -> TextRange<Source> {
    let range = range.clamped(to: bytes.count)
    guard !range.isEmpty else {
      let offset = characterStart(range.lowerBound)
      return TextRange(offset, offset)
    }
    let last = character(range.upperBound - 1)
    return TextRange(characterStart(range.lowerBound), endOfMarks(from: last.end))
  }

  /// As ``Alignment/coveredSource(of:)``.
  func coveredSourceRange(of range: TextRange<Normalized>) -> TextRange<Source> {
    let range = range.clamped(to: bytes.count)
    if range.lowerBound == 0, range.upperBound == bytes.count { return TextRange(0, source.count) }
    let start = cut(range.lowerBound)
    guard !range.isEmpty else { return TextRange(start, start) }
    return TextRange(start, cut(endOfCharacter(range.upperBound)))
  }

  /// As ``Alignment/normalized(of:)``.
  func normalizedRange(of range: TextRange<Source>) -> TextRange<Normalized> {
    let range = range.clamped(to: source.count)
    let start = normalizedOffset(sourceUnit(range.lowerBound).start)
    guard !range.isEmpty else { return TextRange(start, start) }
    return TextRange(start, normalizedOffset(sourceUnit(range.upperBound - 1).end))
  }
}

extension NormalizedText.View {
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
    offset < bytes.count ? character(offset).start : source.count
  }

  /// Where the source is cut so that the normalised text is cut at `offset`.
  private func cut(_ offset: Int) -> Int { offset == 0 ? 0 : characterStart(offset) }

  /// The end of the run of normalised bytes that come from the same source character as the one in front of `offset`.
  private func endOfCharacter(_ offset: Int) -> Int {
    offset < bytes.count ? normalizedOffset(character(offset - 1).end) : offset
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
    // As a rule one byte or two, which need no decoding.
    let byte = source[offset]
    if byte < 0x80 { return TextRange(offset, offset + 1) }
    if (0xC2...0xDF).contains(byte), offset + 1 < source.count, source[offset + 1] & 0xC0 == 0x80 {
      return TextRange(offset, offset + 2)
    }
    if byte & 0xC0 == 0x80, offset > 0, (0xC2...0xDF).contains(source[offset - 1]) {
      return TextRange(offset - 1, offset + 1)
    }
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
    // As a rule a space follows, or an ASCII mark.
    if offset < source.count, source[offset] < 0x80, kept.contains(offset) { return offset }
    var end = offset
    var next = offset
    while next < source.count {
      let (scalar, length) = UTF8Cursor.replacing(source, at: next)
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
