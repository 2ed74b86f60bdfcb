/// The forms that rows list, to find those that two rows of one class list: by class and folded spelling.
struct ListedForms {
  private struct Listed {
    let lexicalClass: LexicalClass
    let spelling: Range<Int>
    var row: LexiconRow
    /// The next one with the same hash, −1 behind the last.
    let next: Int32
  }

  private var listed: [Listed] = []
  /// The last one by the lower bits of its hash, −1 where there is none.
  private var byHash = [Int32](repeating: -1, count: 1 << 13)
  private var bytes: [UInt8] = []

  /// The row that lists `spelling` in `lexicalClass`, nil if none does yet.
  func row(_ spelling: UnsafeBufferPointer<UInt8>, _ lexicalClass: LexicalClass) -> LexiconRow? {
    index(spelling, lexicalClass).map { listed[$0].row }
  }

  /// Takes note that `row` lists `spelling`, in place of the row that does.
  mutating func note(_ spelling: UnsafeBufferPointer<UInt8>, _ row: LexiconRow) {
    if let index = index(spelling, row.rule.lexicalClass) {
      listed[index].row = row
      return
    }
    let hash = Self.hash(spelling, row.rule.lexicalClass)
    let start = bytes.count
    bytes.append(contentsOf: spelling)
    listed.append(
      Listed(lexicalClass: row.rule.lexicalClass, spelling: start..<bytes.count, row: row, next: byHash[hash]))
    byHash[hash] = Int32(clamping: listed.count - 1)
  }

  private func index(_ spelling: UnsafeBufferPointer<UInt8>, _ lexicalClass: LexicalClass) -> Int? {
    var at = byHash[Self.hash(spelling, lexicalClass)]
    while at >= 0 {
      let index = Int(at)
      if listed[index].lexicalClass == lexicalClass, bytes[listed[index].spelling].elementsEqual(spelling) {
        return index
      }
      at = listed[index].next
    }
    return nil
  }

  private static func hash(_ spelling: UnsafeBufferPointer<UInt8>, _ lexicalClass: LexicalClass) -> Int {
    (Int(truncatingIfNeeded: WordKey(spelling, 0, spelling.count).hash) ^ Int(lexicalClass.rawValue)) & (1 << 13 - 1)
  }
}
