/// What a cell of a table of facts holds.
enum CellValue: Hashable, Sendable {
  /// Words.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// A number.
  case decimal(Double)
  /// Yes or no.
  case boolean(Bool)
  /// Words of their own, in order.
  case list([String])
  /// Nothing.
  case missing

  /// The words, nothing for nil.
  init(_ text: String?) { self = text.map { .text($0) } ?? .missing }
  /// The number, nothing for nil.
  init(_ number: Int?) { self = number.map { .integer($0) } ?? .missing }
  /// The number, nothing for nil and for what is no number.
  init(_ number: Double?) {
    if let number, number.isFinite { self = .decimal(number) } else { self = .missing }
  }
}

extension JSONWriter {
  /// A cell: a string, a number, `true` or `false`, an array of strings, or `null`.
  mutating func value(_ cell: CellValue) {
    switch cell {
    case .text(let text): string(text)
    case .integer(let number): integer(number)
    case .decimal(let number): self.number(number)
    case .boolean(let flag): boolean(flag)
    case .list(let texts):
      beginArray()
      for text in texts { string(text) }
      endArray()
    case .missing: null()
    }
  }
}
