extension TableRow {
  /// Whether the cell at `index` holds `text` and nothing else.
  package func holds(_ index: Int, _ text: String) -> Bool {
    guard cells[index].count == text.utf8.count else { return false }
    var text = text
    return text.withUTF8 { text in
      withBytes(in: cells[index]) { cell in
        for at in 0..<cell.count where cell[at] != text[at] { return false }
        return true
      }
    }
  }

  /// The whole number in the cell at `index`, nil where there is none.
  package func whole(_ index: Int) -> Int? {
    // One digit, as a rule.
    if cells[index].count == 1, let byte = bytes(in: cells[index]).first, byte >= 0x30, byte <= 0x39 {
      return Int(byte - 0x30)
    }
    return Int(text(index))
  }

  /// The decimal in the cell at `index`, nil where there is none.
  package func decimal(_ index: Int) -> Double? {
    // Up to fifteen digits and their power of ten are doubles themselves, so that their quotient is the nearest one.
    guard (1...16).contains(cells[index].count) else { return Double(text(index)) }
    var digits = 0
    var divisor = 0
    var isNumber = false
    for (offset, byte) in bytes(in: cells[index]).enumerated() {
      switch byte {
      case 0x2D where offset == 0: continue
      case 0x2E where divisor == 0 && offset > 0: divisor = 1
      case 0x30...0x39:
        isNumber = true
        digits = digits * 10 + Int(byte - 0x30)
        divisor *= 10
      default: return Double(text(index))
      }
    }
    guard isNumber, digits < 1 << 53 else { return Double(text(index)) }
    let value = Double(digits) / Double(max(divisor, 1))
    return bytes(in: cells[index]).first == 0x2D ? -value : value
  }
}
