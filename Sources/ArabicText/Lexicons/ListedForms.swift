/// The forms that rows list, to find those that two rows of one class list: by class and folded spelling.
struct ListedForms {
  private struct Listed {
    let lexicalClass: LexicalClass
    let spelling: Range<Int>
    var row: LexiconRow
    /// The next one with the same hash.
    let next: Int?
  }

  private var listed: [Listed] = []
  private var byHash: [Int: Int] = [:]
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
      Listed(
        lexicalClass: row.rule.lexicalClass, spelling: start..<bytes.count, row: row,
        next: byHash.updateValue(listed.count, forKey: hash)))
  }

  private func index(_ spelling: UnsafeBufferPointer<UInt8>, _ lexicalClass: LexicalClass) -> Int? {
    var at = byHash[Self.hash(spelling, lexicalClass)]
    while let index = at {
      if listed[index].lexicalClass == lexicalClass, bytes[listed[index].spelling].elementsEqual(spelling) {
        return index
      }
      at = listed[index].next
    }
    return nil
  }

  private static func hash(_ spelling: UnsafeBufferPointer<UInt8>, _ lexicalClass: LexicalClass) -> Int {
    Int(truncatingIfNeeded: WordKey(spelling, 0, spelling.count).hash) ^ Int(lexicalClass.rawValue)
  }
}
