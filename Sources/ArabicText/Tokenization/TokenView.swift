/// The arrays of a tokenised text while a search runs over them: addresses alone, so that nothing is counted or copied.
/// It must not leave the scope that lends it.
struct TokenView {
  let records: UnsafeBufferPointer<TokenRecord>
  let annotations: UnsafeBufferPointer<TokenAnnotation>
  private let allReadings: UnsafeBufferPointer<Reading>
  private let text: NormalizedText.View

  init(
    _ records: UnsafeBufferPointer<TokenRecord>, _ annotations: UnsafeBufferPointer<TokenAnnotation>,
    _ readings: UnsafeBufferPointer<Reading>, _ text: NormalizedText.View
  ) {
    self.records = records
    self.annotations = annotations
    self.allReadings = readings
    self.text = text
  }

  @inline(__always) var count: Int { records.count }
  /// The normalised text.
  @inline(__always) var bytes: UnsafeBufferPointer<UInt8> { text.bytes }
  /// The text as given.
  @inline(__always) var source: UnsafeBufferPointer<UInt8> { text.source }

  /// The tokens' bytes in the normalised text, gaps included; empty ranges stand at its start.
  func range(of tokens: Range<Int>) -> TextRange<Normalized> {
    guard !tokens.isEmpty else { return TextRange(0, 0) }
    return TextRange(records[tokens.lowerBound].start, records[tokens.upperBound - 1].end)
  }

  /// The source of `range`. O(log n).
  func source(of range: TextRange<Normalized>) -> TextRange<Source> { text.sourceRange(of: range) }

  /// The source's text in `range`.
  func string(in range: TextRange<Source>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: source[range.clamped(to: source.count)]), as: UTF8.self)
  }

  /// The token at `index`.
  @inline(__always) subscript(index: Int) -> TokenRecord { records[index] }

  /// The classes of the readings of the token at `index`.
  @inline(__always)
  func classes(at index: Int) -> TokenClasses { index < annotations.count ? annotations[index].classes : [] }

  /// The readings of the token at `index`, longest first.
  @inline(__always)
  func readings(at index: Int) -> UnsafeBufferPointer<Reading> {
    guard index < annotations.count, annotations[index].count > 0 else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    let annotation = annotations[index]
    return UnsafeBufferPointer(
      rebasing: allReadings[annotation.start..<(annotation.start + annotation.count)])
  }

  /// The normalised bytes of the token at `index`.
  @inline(__always)
  func bytes(at index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[records[index].start..<records[index].end])
  }

  /// Whether tatweels stand alone between the token at `index` and the one before it on the line, as a dash does:
  /// «3 ـ 5».
  func hasTatweel(before index: Int) -> Bool {
    guard index > 0, index < count, !records[index].opensLine, records[index].start - records[index - 1].end > 1 else {
      return false
    }
    let gap = sourceRange(at: index - 1).end..<sourceRange(at: index).start
    guard gap.count >= 4, gap.count <= 16, gap.upperBound <= source.count, source[gap.lowerBound] == 0x20,
      source[gap.upperBound - 1] == 0x20
    else { return false }
    var at = gap.lowerBound + 1
    while at + 1 < gap.upperBound - 1, source[at] == 0xD9, source[at + 1] == 0x80 { at += 2 }
    return at == gap.upperBound - 1 && at > gap.lowerBound + 1
  }

  /// Where the token at `index` stands in the source. O(log n).
  func sourceRange(at index: Int) -> TextRange<Source> { text.sourceRange(of: records[index].range) }
}

extension TokenRecord {
  /// Where the token stands in the normalised text.
  @inline(__always) var range: TextRange<Normalized> { TextRange(start, end) }
}

extension TokenizedText {
  /// Lends the text's arrays to `body`.
  func withTokenView<Result>(_ body: (TokenView) -> Result) -> Result {
    let storage = tokens.storage
    return storage.records.withUnsafeBufferPointer { records in
      storage.annotations.withUnsafeBufferPointer { annotations in
        storage.readings.withUnsafeBufferPointer { readings in
          text.withView { body(TokenView(records, annotations, readings, $0)) }
        }
      }
    }
  }
}
