/// Folds text into a canonical form and keeps the way back to the source.
///
/// ```swift
/// let text = Normalizer(.matching).normalize("مقتل ٤٢ مدنيًّا")
/// text.string                      // "مقتل 42 مدنيا"
/// text.alignment.source(of: range)  // where it stands in the source
/// ```
///
/// Total: no text makes it fail, ill-formed UTF-8 becomes U+FFFD as `String(decoding:as:)` has it, and
/// ``NormalizedText/firstInvalidOffset`` tells where it began. Normalising what is normalised changes nothing.
public struct Normalizer: Sendable {
  /// The steps applied.
  public var options: NormalizationOptions { table.options }
  let table: FoldTable

  let path: FoldingPath

  /// A normaliser for `profile`. Its table is built from ICU at the first use of the profile and then shared.
  public init(_ profile: NormalizationProfile = .matching) { self.init(options: profile.options) }

  /// A normaliser with the steps of `options`. Where they are no profile's it builds a table from ICU, a matter of
  /// milliseconds: keep it.
  public init(options: NormalizationOptions) { self.init(options: options, path: .fastest) }

  /// A normaliser that takes a path of choice, to compare paths.
  init(options: NormalizationOptions, path: FoldingPath) {
    table =
      switch options.completed {
      case .matching: .table(.matching)
      case .faithful: .table(.faithful)
      default: FoldTable(options)
      }
    self.path = path
  }

  /// The folded text of UTF-8 `source` with its alignment. O(n).
  public func normalize(_ source: [UInt8]) -> NormalizedText {
    var text = NormalizedText()
    normalize(source, into: &text)
    return text
  }

  /// Fills `text` with the folded text of UTF-8 `source` and its alignment. O(n).
  ///
  /// A loop that hands in the same `text` for every document allocates only when a document is longer than those before.
  public func normalize(_ source: [UInt8], into text: inout NormalizedText) {
    text.source = source
    fill(&text)
  }

  /// The folded UTF-8 of `source` without an alignment. O(n).
  public func normalizedBytes(_ source: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    appendNormalizedBytes(of: source, to: &bytes)
    return bytes
  }

  /// Appends the folded UTF-8 of `source` to `bytes`, without an alignment. O(n).
  public func appendNormalizedBytes(of source: [UInt8], to bytes: inout [UInt8]) {
    source.withUnsafeBufferPointer { source in
      withTables { tables in
        var pass = FoldingPass(source: source, tables: tables, kept: nil, expansions: Expansions())
        run(&pass, into: &bytes)
      }
    }
  }
}

extension Normalizer {
  /// Folds the rest of the source by the fastest path there is for the options; returns false where the output is full.
  func fold(_ pass: inout FoldingPass, into output: UnsafeMutableBufferPointer<UInt8>) -> Bool {
    switch (path, options) {
    case (.table, _):
      table.blockTable.withUnsafeBufferPointer { table in
        table.baseAddress.map { pass.foldBlocks(TableBlockFolder(table: $0), into: output) } ?? true
      }
    case (.vectors, .matching): pass.foldBlocks(VectorBlockFolder<MatchingSteps>(), into: output)
    case (.vectors, .faithful): pass.foldBlocks(VectorBlockFolder<FaithfulSteps>(), into: output)
    default: pass.foldScalars(into: output)
    }
  }

  /// Fills `text` from its own source.
  func fill(_ text: inout NormalizedText) {
    text.removeAll()
    text.kept.prepare(for: text.source.count)
    text.source.withUnsafeBufferPointer { source in
      withTables { tables in
        text.kept.words.withUnsafeMutableBufferPointer { kept in
          // The list is handed over and back, so that it is never copied.
          var pass = FoldingPass(source: source, tables: tables, kept: kept.baseAddress, expansions: Expansions())
          swap(&pass.expansions, &text.expansions)
          run(&pass, into: &text.bytes)
          swap(&pass.expansions, &text.expansions)
          text.firstInvalidOffset = pass.firstInvalidOffset
        }
      }
    }
    text.kept.finish()
  }

  /// Runs `pass` over all of its source, appending to `bytes` as much room as it needs.
  private func run(_ pass: inout FoldingPass, into bytes: inout [UInt8]) {
    var room = pass.source.count + 2 * FoldingPass.slack
    var isDone = pass.source.isEmpty
    while !isDone {
      bytes.append(addingCapacity: room) { span in
        span.withUnsafeMutableBufferPointer { output, count in
          isDone = fold(&pass, into: output)
          count = pass.written
        }
      }
      pass.beginOutput()
      // Text that grows much grows the room with it, so that appending stays linear.
      room = pass.source.count - pass.read + max(pass.base, 16 * FoldingPass.slack)
    }
  }

  private func withTables(_ body: (FoldingPass.Tables) -> Void) {
    table.entries.withUnsafeBufferPointer { entries in
      table.pages.withUnsafeBufferPointer { pages in
        guard let entries = entries.baseAddress, let pages = pages.baseAddress else { return }
        body(FoldingPass.Tables(entries: entries, pages: pages, expansions: table.expansions))
      }
    }
  }
}
