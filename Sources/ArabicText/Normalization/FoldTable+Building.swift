extension FoldTable {
  /// The table for `options`; opens ICU's property sets, a matter of milliseconds.
  init(_ options: NormalizationOptions) {
    let options = options.completed
    let folds = Folds(options)
    var builder = PageBuilder()
    for scalar in 0..<Self.directScalars {
      builder[scalar] = Unicode.Scalar(scalar).map { FoldEntry(bytes: UTF8.bytes(of: $0)) } ?? .unchanged
    }
    for (scalar, result) in folds.results { builder.set(scalar, to: result) }
    if options.contains(.foldLineBreaks) { builder[0x0D] = .carriageReturn }
    if options.contains(.joinBrokenWords) { builder[0x640] = .tatweel }
    if options.contains(.composeLetters), !options.contains(.removeTashkeel) {
      for scalar in UInt32(0x653)...0x655 { builder[scalar] = .combiningHamza }
    }
    self.options = options
    pages = builder.pages
    entries = builder.entries
    expansions = builder.expansions
    blockTable = Self.blockTable { builder[$0] }
  }
}

/// The scalars that change, each with what it becomes in the end.
private struct Folds {
  private var direct: [UInt32: [UInt32]] = [:]
  private(set) var results: [UInt32: [UInt32]] = [:]

  init(_ options: NormalizationOptions) {
    // More than any profile has.
    direct.reserveCapacity(1 << 13)
    results.reserveCapacity(1 << 13)
    for rule in FoldRule.all where options.contains(rule.option) {
      for range in ScalarSet(rule.pattern).ranges {
        for scalar in range where direct[scalar] == nil {
          let result = rule.result(scalar)
          if result != [scalar] { direct[scalar] = result }
        }
      }
    }
    for scalar in direct.keys { results[scalar] = resolve(scalar, depth: 0) }
  }

  /// Follows the rules until nothing changes: «ﺃ» is «أ» is «ا».
  private func resolve(_ scalar: UInt32, depth: Int) -> [UInt32] {
    guard depth < 8, let result = direct[scalar] else { return [scalar] }
    return result.flatMap { resolve($0, depth: depth + 1) }
  }
}

/// Lays entries out in pages.
private struct PageBuilder {
  private(set) var pages = [UInt16](repeating: 32, count: FoldTable.pageCount)
  private(set) var entries = [FoldEntry](repeating: .unchanged, count: 33 * 64)
  private(set) var expansions: [[UInt8]] = []
  private var expansionIndices: [[UInt8]: Int] = [:]

  init() {
    for page in 0..<32 { pages[page] = UInt16(page) }
  }

  subscript(_ scalar: UInt32) -> FoldEntry {
    get { entries[Int(pages[Int(scalar >> 6)]) << 6 | Int(scalar & 63)] }
    set {
      let page = Int(scalar >> 6)
      if pages[page] == 32 {
        pages[page] = UInt16(entries.count >> 6)
        entries += [FoldEntry](repeating: .unchanged, count: 64)
      }
      entries[Int(pages[page]) << 6 | Int(scalar & 63)] = newValue
    }
  }

  mutating func set(_ scalar: UInt32, to result: [UInt32]) {
    guard let source = Unicode.Scalar(scalar) else { return }
    let bytes = result.flatMap { Unicode.Scalar($0).map(UTF8.bytes(of:)) ?? [] }
    if bytes.count <= min(UTF8.width(source), 3) {
      self[scalar] = FoldEntry(bytes: bytes)
    } else {
      let index = expansionIndices[bytes] ?? expansions.count
      if index == expansions.count {
        expansions.append(bytes)
        expansionIndices[bytes] = index
      }
      self[scalar] = .expansion(index)
    }
  }
}

extension UTF8 {
  /// The UTF-8 of `scalar`.
  static func bytes(of scalar: Unicode.Scalar) -> [UInt8] { encode(scalar).map(Array.init) ?? [] }
}
