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
}

/// What the labels of its row and column say of a count in a table.
struct TableCell: Sendable {
  /// The words of its row, then of its column.
  let labels: [Range<Int>]
  /// The parties that they hold responsible.
  let perpetrators: [String]
}
