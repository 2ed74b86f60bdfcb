/// Cells of a table, one to a block: a row of labels, below it rows of labels and figures.
struct Table: Sendable {
  /// A cell with a figure.
  struct Figure: Sendable {
    let row: Int
    let column: Int
    let count: CountMention
  }

  /// The blocks of all its cells.
  let blocks: Range<Int>
  /// The tokens of the line above that says what is counted.
  let title: Range<Int>?
  /// What heads each column.
  let columns: [TableLabel]
  /// What the words of each row say.
  let rows: [[TableLabel]]
  let figures: [Figure]
  /// The columns whose figures count casualties, with the column that each is part of.
  let counted: [Int: Int?]
  /// The events that its rows say, and those that its counted columns do.
  let rowEvents: Set<EventKind>
  let columnEvents: Set<EventKind>
  /// Of each row the row of the total that it adds up to: the next below, else the last above.
  let totals: [Int?]

  init(
    blocks: Range<Int>, title: Range<Int>?, columns: [TableLabel], rows: [[TableLabel]], figures: [Figure],
    counted: [Int: Int?]
  ) {
    self.blocks = blocks
    self.title = title
    self.columns = columns
    self.rows = rows
    self.figures = figures
    self.counted = counted
    rowEvents = Set(rows.lazy.joined().compactMap(\.event))
    columnEvents = Set(counted.keys.compactMap { columns[$0].event })
    var totals = [Int?](repeating: nil, count: rows.count)
    var last: Int?
    for row in rows.indices {
      if Self.isTotal(rows[row]) { last = row } else { totals[row] = last }
    }
    last = nil
    for row in rows.indices.reversed() {
      if Self.isTotal(rows[row]) { last = row } else { totals[row] = last ?? totals[row] }
    }
    self.totals = totals
  }

  /// Whether the row says no more than «المجموع».
  func isTotal(_ row: Int) -> Bool { Self.isTotal(rows[row]) }

  private static func isTotal(_ row: [TableLabel]) -> Bool {
    row.contains(where: \.isTotal) && row.allSatisfy { $0.isTotal || !$0.isNamed }
  }
}

/// What the labels of its row and column say of a count in a table.
struct TableCell: Sendable {
  /// The words of its row, then of its column.
  let labels: [Range<Int>]
  /// The parties that they hold responsible.
  let perpetrators: [String]
}
