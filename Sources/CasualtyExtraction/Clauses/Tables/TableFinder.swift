import ArabicText
import TokenPatterns

/// Finds the tables of a text among its blocks: as many labels as columns, then rows of which the same columns hold
/// figures. The tokenizer has given each cell a line of its own, as pages do that are copied.
struct TableFinder {
  let context: ClauseContext
  let quantities: [QuantityMention]
  private let labels: TableLabelReader
  private var text: AnnotatedText { context.text }

  /// The most columns of a table, and the most tokens of a label.
  private static let widest = 12
  private static let longest = 14

  init(_ context: ClauseContext, _ quantities: [QuantityMention]) {
    self.context = context
    self.quantities = quantities
    labels = TableLabelReader(context)
  }

  /// What a block of one cell holds.
  private enum Cell {
    case figure
    /// «2019»: a figure, or the head of a row.
    case year
    case empty
    case words
  }

  /// The tables in text order. O(blocks): only figures alone on their line are asked for tables around them.
  func tables() -> [Table] {
    var tables: [Table] = []
    var last = -1
    for quantity in quantities where quantity.kind == .lone {
      guard let sentence = text.sentence(of: quantity.figure.lowerBound) else { continue }
      let block = text.text.sentences[sentence].block
      guard block > last else { continue }
      guard let grid = grid(at: block, behind: last + 1) else { continue }
      // What counts no casualties is not asked again.
      last = grid.head + grid.width * (grid.rows + 1) - 1
      if let table = read(grid) { tables.append(table) }
    }
    return tables
  }

  /// Labels from the block `head` on, and the rows below them.
  private typealias Grid = (head: Int, width: Int, rows: Int)

  /// The table whose first row holds the figure in `block`: of those that fit the one with the most cells.
  private func grid(at block: Int, behind first: Int) -> Grid? {
    var best: Grid?
    for width in 2...Self.widest {
      for column in 0..<width {
        let head = block - column - width
        guard head >= first else { break }
        let rows = rows(below: head, width)
        let cells = rows * width
        if rows >= (width == 2 ? 2 : 1), cells > best.map({ $0.rows * $0.width }) ?? 0 { best = (head, width, rows) }
      }
    }
    guard let grid = best, (0..<grid.width).contains(where: { cell(grid.head + grid.width + $0) == .year }) else {
      return best
    }
    // «القتلى / المحافظة / 2018 / 2019 / حلب / 12 / 9»: years that head columns rather than figures below a title.
    let shifted = (1..<grid.width).lazy.map {
      Grid(grid.head + $0, grid.width, rows(below: grid.head + $0, grid.width))
    }
    return shifted.first { other in
      other.rows >= grid.rows && (0..<other.width).allSatisfy { cell(other.head + other.width + $0) != .year }
    } ?? grid
  }

  /// How many rows of `width` cells stand below the labels from `head` on.
  private func rows(below head: Int, _ width: Int) -> Int {
    let count = text.text.blocks.count
    let first = head + width
    guard first + width <= count, (head..<first).allSatisfy({ isLabel($0) }) else { return 0 }
    let shape = (first..<first + width).map { cell($0) }
    let keys = (0..<width).filter { isKey($0, head, shape) }
    guard shape.contains(.words) || !keys.isEmpty, shape.contains(.figure) || keys.count < width else { return 0 }
    var rows = 0
    var row = first
    while row + width <= count {
      let fits = (0..<width).allSatisfy { column in
        let here = cell(row + column)
        return switch (here, shape[column]) {
        case (.words, .year): keys.contains(column) && text.reads(content(row + column).lowerBound, .tallyNoun)
        case (.figure, .year): !keys.contains(column)
        case (_, .year), (.year, _): true
        case (.words, let above): above == .words
        case (.figure, let above), (.empty, let above): above != .words
        }
      }
      guard fits, (row..<row + width).contains(where: { [.figure, .year].contains(cell($0)) }) else { break }
      rows += 1
      row += width
    }
    return rows
  }

  /// «السنة» above «2019».
  private func isKey(_ column: Int, _ head: Int, _ shape: [Cell]) -> Bool {
    shape[column] == .year
      && !content(head + column).contains { text.reads($0, anyOf: Self.counting) }
  }

  private static let counting = ClassSet([.victim, .eventMasdar, .incident, .tallyNoun, .person])

  private func isLabel(_ block: Int) -> Bool {
    let tokens = content(block)
    return cell(block) == .words && tokens.count <= Self.longest && !endsStatement(tokens) || isYear(block)
  }

  private func endsStatement(_ tokens: Range<Int>) -> Bool {
    guard let last = tokens.last else { return false }
    return text.isMark(last, ".") || text.isMark(last, ":") || text.isMark(last, "؟")
  }

  /// «2019», alone in its cell, heads a row or column.
  private func isYear(_ block: Int) -> Bool {
    let tokens = content(block)
    return tokens.count == 1 && labels.isYear(tokens.lowerBound)
  }

  /// The cell's own tokens, without the bars around it.
  private func content(_ block: Int) -> Range<Int> {
    var tokens = text.text.blocks[block].tokens
    while let first = tokens.first, isBorder(first) { tokens = (first + 1)..<tokens.upperBound }
    while let last = tokens.last, isBorder(last) { tokens = tokens.lowerBound..<last }
    return tokens
  }

  /// The bars around a cell, the dashes below a label, the stars of emphasis.
  private func isBorder(_ index: Int) -> Bool {
    text.isMark(index, "|") || text.isMark(index, "*") || text.isMark(index, "-") || text.isMark(index, "=")
      || text.isMark(index, ":") && (text.isMark(index - 1, "-") || text.isMark(index + 1, "-"))
  }

  private func cell(_ block: Int) -> Cell {
    let tokens = content(block)
    if tokens.allSatisfy({ text.isMark($0) }) { return .empty }
    if isYear(block) { return .year }
    return count(tokens) == nil ? .words : .figure
  }

  /// The figure of a cell: «12», «نحو 12», «12 قتيلاً», «12 (3%)».
  private func count(_ tokens: Range<Int>) -> CountMention? {
    guard tokens.count <= 10, let first = tokens.first(where: { !text.isMark($0) }) else { return nil }
    let found = quantities.prefixCount { $0.figure.upperBound <= first }
    guard found < quantities.count, case let quantity = quantities[found], quantity.decimal == nil,
      quantity.tokens.lowerBound <= first || quantity.qualifierTokens?.lowerBound == first,
      quantity.figure.upperBound <= tokens.upperBound
    else { return nil }
    if let known = context.countAt[quantity.figure.lowerBound], case let count = context.counts[known],
      count.end <= tokens.upperBound, count.noun == .victim || count.noun == .person || count.noun == .incident
    {
      return count
    }
    let isYear = quantity.kind == .date && quantity.figure.count == 1
    guard quantity.kind == .lone || quantity.kind == .cardinal || isYear else { return nil }
    // «12 (3%)»; words behind a figure make it a label: «5 آذار», «الأسبوع 12».
    let rest = quantity.figure.upperBound..<tokens.upperBound
    guard rest.first.map({ text.isMark($0) }) ?? true else { return nil }
    return CountMention(
      tokens: quantity.figure, figure: quantity.tokens, quantity: quantity.quantity, noun: .none,
      end: quantity.figure.upperBound)
  }
}

extension TableFinder {
  /// The table in `grid`; nil where it counts no casualties.
  private func read(_ grid: Grid) -> Table? {
    let (head, width, rows) = grid
    let columns = (head..<head + width).map { labels.label(content($0)) }
    let body = head + width
    var said: [[TableLabel]] = []
    var figures: [Table.Figure] = []
    let shape = (body..<body + width).map { cell($0) }
    var years = Set((0..<width).filter { isKey($0, head, shape) })
    for row in 0..<rows {
      var words: [TableLabel] = []
      for column in 0..<width {
        let block = body + row * width + column
        let tokens = content(block)
        if cell(block) == .figure { years.remove(column) }
        if let count = count(tokens) {
          figures.append(Table.Figure(row: row, column: column, count: count))
        } else if !tokens.allSatisfy({ text.isMark($0) }), case let label = labels.label(tokens),
          // «40%» says nothing of the other figures.
          !label.isOther || !tokens.contains(where: { text.tokens[$0].kind == .number })
        {
          words.append(label)
        }
      }
      said.append(words)
    }
    for figure in figures where years.contains(figure.column) {
      said[figure.row].append(labels.label(figure.count.tokens))
    }
    figures.removeAll { years.contains($0.column) }
    let title = title(above: head)
    let counted = counted(columns, Set(figures.map(\.column)))
    guard !counted.isEmpty, !tellsSport(columns, title) else { return nil }
    return Table(
      blocks: head..<body + rows * width, title: title, columns: columns, rows: said, figures: figures, counted: counted
    )
  }

  /// «اللاعب | المباريات | الإصابات»
  private func tellsSport(_ columns: [TableLabel], _ title: Range<Int>?) -> Bool {
    context.hasSport
      || columns.contains { $0.tokens.contains { text.reads($0, .sport) } } && !text.has(.weapon)
  }

  /// The columns that may count casualties, and of each the column that it is part of: «منهم أطفال» of the one before.
  private func counted(_ columns: [TableLabel], _ withFigures: Set<Int>) -> [Int: Int?] {
    var counted: [Int: Int?] = [:]
    var whole: Int?
    for column in columns.indices where withFigures.contains(column) && !columns[column].isOther {
      let label = columns[column]
      let isOfBefore = label.isPart || label.isFacet
      let parent = isOfBefore ? whole : nil
      counted[column] = .some(parent.flatMap { label.event == nil || label.event == columns[$0].event ? $0 : nil })
      if !isOfBefore, label.event != nil || label.isTotal { whole = column }
    }
    // «أطفال | نساء | المجموع»: of the column behind them.
    if let total = columns.indices.last(where: { columns[$0].isTotal && counted[$0] != nil }), counted.count > 2 {
      for column in counted.keys where column != total && counted[column] == .some(nil) {
        counted[column] = .some(total)
      }
    }
    return counted
  }

  /// The line above that says what is counted, at most three lines up.
  private func title(above head: Int) -> Range<Int>? {
    for block in (max(0, head - 3)..<max(0, head)).reversed() {
      let tokens = text.text.blocks[block].tokens
      if cell(block) != .words { return nil }
      if tokens.contains(where: {
        text.reads($0, .victim) || text.reads($0, .eventMasdar) || text.reads($0, .incident) || text.reads($0, .person)
      }) {
        return tokens
      }
    }
    return nil
  }
}
