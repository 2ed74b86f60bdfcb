/// A stretch of normalised text and what stands in its place afterwards.
struct TextReplacement: Equatable, Sendable {
  /// The stretch, whole characters of the source.
  let range: TextRange<Normalized>
  /// The new text, valid UTF-8; empty where the stretch goes.
  let bytes: [UInt8]
}

extension NormalizedText {
  /// Whether `range` is not empty and holds no character of the source in part («ﷺ» is one character and four words).
  func holdsWholeCharacters(_ range: TextRange<Normalized>) -> Bool {
    range.start >= 0 && range.start < range.end && range.end <= bytes.count
      && normalizedRange(of: sourceRange(of: range)) == range
  }

  /// The text with `replacements` made, which are in order and apart from each other; those that do not hold whole
  /// characters are left out. The alignment gives the whole stretch of the source for any part of a new stretch.
  /// O(n + replacements · log n).
  func replacing(_ replacements: [TextReplacement]) -> NormalizedText {
    let alignment = alignment
    var result = NormalizedText()
    result.source = source
    result.firstInvalidOffset = firstInvalidOffset
    result.kept = kept
    result.bytes.reserveCapacity(bytes.count)
    var copied = 0
    var old = expansions.list[...]
    for replacement in replacements where holdsWholeCharacters(replacement.range) && replacement.range.start >= copied {
      let range = replacement.range
      let stretch = alignment.source(of: range)
      result.append(bytes[copied..<range.start], of: self, from: copied, &old)
      result.kept.clear(stretch.start..<stretch.end)
      old = old.drop { $0.source.start < stretch.end }
      let start = result.bytes.count
      result.bytes += replacement.bytes
      if !replacement.bytes.isEmpty {
        let marked = min(replacement.bytes.count, stretch.count)
        result.kept.set((stretch.end - marked)..<stretch.end)
        result.expansions.append(stretch, TextRange(start, result.bytes.count), kept: marked)
      }
      copied = range.end
    }
    result.append(bytes[copied...], of: self, from: copied, &old)
    result.kept.finish()
    return result
  }

  /// Takes over `part`, which begins at `start` in `text`, with those of the expansions `old` that begin in it.
  private mutating func append(
    _ part: ArraySlice<UInt8>, of text: NormalizedText, from start: Int, _ old: inout ArraySlice<Expansion>
  ) {
    let shift = bytes.count - start
    while let next = old.first, next.normalized.start < part.endIndex {
      let before = text.expansions.list.withUnsafeBufferPointer { list in
        list.last(atOrBefore: next.source.start - 1) { $0.source.start }?.growth ?? 0
      }
      let range = TextRange<Normalized>(next.normalized.start + shift, next.normalized.end + shift)
      expansions.append(next.source, range, kept: range.count - (next.growth - before))
      old = old.dropFirst()
    }
    bytes += part
  }
}
