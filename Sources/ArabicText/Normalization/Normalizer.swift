/// Which differences of writing a normaliser removes.
public enum NormalizationProfile: String, Sendable, CaseIterable {
  /// Keeps the meaning: digits, presentation forms and invisible characters are unified, letters and vowels stay.
  case faithful
  /// Folds what writers vary without meaning it, for lookup: vowels go, alef, hamza, yeh and teh marbuta are merged.
  case matching
}

/// Folds text into a canonical form and keeps the way back to the source.
public struct Normalizer: Sendable {
  /// The profile applied.
  public let profile: NormalizationProfile
  let table: FoldTable

  /// A normaliser for `profile`; builds its table from ICU once.
  public init(_ profile: NormalizationProfile = .matching) {
    self.profile = profile
    self.table = FoldTable(profile)
  }

  /// The folded text of `source` with its alignment. Total: invalid UTF-8 becomes U+FFFD. O(n).
  public func normalize(_ source: String) -> NormalizedText {
    normalize(Array(source.utf8))
  }

  /// The folded text of UTF-8 `source` with its alignment. Total: invalid UTF-8 becomes U+FFFD. O(n).
  public func normalize(_ source: [UInt8]) -> NormalizedText {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var origins: [Int32] = []
    origins.reserveCapacity(source.count + 1)
    var offset = 0
    var decoder = UTF8Cursor(source)
    while let scalar = decoder.next() {
      let start = offset
      offset = decoder.offset
      if profile == .matching, scalar == 0x640, let end = decoder.endOfObfuscation() {
        decoder.offset = end
        offset = end
        continue
      }
      let folded = table[scalar]
      for byte in folded {
        bytes.append(byte)
        origins.append(Int32(start))
      }
    }
    origins.append(Int32(source.count))
    return NormalizedText(source: source, bytes: bytes, alignment: Alignment(origins: origins))
  }
}
