/// What every scalar folds to under one set of options, asked of ICU once.
///
/// Entries stand in pages of 64 scalars, the scalars that share all but the last byte of their UTF-8. Pages without a
/// change are shared. The first 32 pages (one and two bytes of UTF-8) stand in order, so that a scalar is its own index.
struct FoldTable: Sendable {
  let options: NormalizationOptions
  let pages: [UInt16]
  let entries: [FoldEntry]
  let expansions: [[UInt8]]
  /// The entries of U+0600–U+067F once more, laid out for ``TableBlockFolder``.
  let blockTable: [UInt8]

  static let pageCount = 0x11_0000 >> 6
  static let directScalars: UInt32 = 0x800

  /// The entry of `scalar`; any number is allowed.
  subscript(_ scalar: UInt32) -> FoldEntry {
    guard scalar < 0x11_0000 else { return .unchanged }
    return entries[Int(pages[Int(scalar >> 6)]) << 6 | Int(scalar & 63)]
  }

  /// The table of `profile`, built at its first use.
  static func table(_ profile: NormalizationProfile) -> FoldTable {
    switch profile {
    case .faithful: faithful
    case .matching: matching
    }
  }

  private static let faithful = FoldTable(.faithful)
  private static let matching = FoldTable(.matching)
}
