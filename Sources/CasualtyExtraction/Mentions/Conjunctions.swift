import ArabicText

/// The tokens that «و» or «ف» joins to what stands before them; found once, because nearly every rule asks.
struct Conjunctions: Sendable {
  /// Those with a «و» or «ف» written onto them, or alone before them.
  private(set) var joined: TokenSet
  /// Those that are a «و» alone («و 19 امرأة», «وو37»).
  private(set) var lone = TokenSet()

  /// The conjunctions of a text with these arrays. O(tokens).
  init(
    _ records: [TokenRecord], _ annotations: [TokenAnnotation], _ readings: [Reading], _ entries: [LexiconEntry],
    _ bytes: [UInt8]
  ) {
    joined = TokenSet(capacity: records.count)
    for index in Self.openers(records, bytes) {
      let isLone = Self.isLone(records[index], bytes)
      if isLone {
        lone.insert(index)
        if index + 1 < records.count { joined.insert(index + 1) }
        // «و(6) في درعا»
        if index + 2 < records.count, records[index + 2].kind == .number, bytes[records[index + 1].start] == 0x28 {
          joined.insert(index + 2)
        }
      }
      guard records[index].kind != .number else { continue }
      let known = Self.readings(of: index, annotations)
      let isEleven =
        index + 1 < annotations.count && readings[known].contains { $0.lexicalClass == .oneOf }
        && readings[Self.readings(of: index + 1, annotations)].contains {
          $0.lexicalClass == .number && $0.entry < entries.count && entries[$0.entry].stands(for: "10")
        }
      if isEleven || Self.carries(readings[known]) { joined.insert(index) }
    }
  }

  /// The tokens that begin with «و» or «ف».
  private static func openers(_ records: [TokenRecord], _ bytes: [UInt8]) -> TokenSet {
    var openers = TokenSet(capacity: records.count)
    records.withUnsafeBufferPointer { records in
      bytes.withUnsafeBufferPointer { bytes in
        for index in records.indices {
          let start = records[index].start
          guard bytes[start] == 0xD9, records[index].end - start >= 2 else { continue }
          if bytes[start + 1] == 0x88 || bytes[start + 1] == 0x81 { openers.insert(index) }
        }
      }
    }
    return openers
  }

  private static func isLone(_ token: TokenRecord, _ bytes: [UInt8]) -> Bool {
    let count = token.end - token.start
    guard token.kind == .word, count == 2 || count == 4 else { return false }
    return stride(from: token.start, to: token.end, by: 2).allSatisfy { bytes[$0] == 0xD9 && bytes[$0 + 1] == 0x88 }
  }

  private static func readings(of index: Int, _ annotations: [TokenAnnotation]) -> Range<Int> {
    guard index < annotations.count else { return 0..<0 }
    return annotations[index].start..<(annotations[index].start + annotations[index].count)
  }

  /// Whether a word that begins with the letter carries it: one that is whole with its «و» («واحد», «وفاة») does not.
  private static func carries(_ readings: ArraySlice<Reading>) -> Bool {
    let carries: (Reading) -> Bool = { !$0.proclitics.isDisjoint(with: .conjunction) }
    // «وأكثر من 40» goes further than «وأكثر».
    if let longest = readings.max(by: { $0.length < $1.length }), longest.length > 1, carries(longest) { return true }
    return readings.allSatisfy(carries)
  }
}
