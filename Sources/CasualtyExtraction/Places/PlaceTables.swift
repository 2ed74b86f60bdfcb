import ArabicText
import Synchronization

/// The tables behind a gazetteer: their bytes and where rows begin in them. A row is read when it is first asked for.
final class PlaceTables: Sendable {
  /// How many rows are read at a time.
  private static let blockSize = 4
  /// Where so many blocks were read, all rows are: over many documents looking for the block costs more than reading it.
  private static let mostBlocks = 1024

  let files: [LexiconFile]
  private let lines: [TableLines]
  /// Of each table its first row.
  private let firstRows: [Int]
  private let starts: [UInt32]
  private let keys: RowKeys
  private let blocks: [Block]
  private let blocksRead = Atomic(0)
  /// All rows, where many were asked for.
  private let all = LazyReference<Block.Rows>()
  /// The folded names of the rows.
  let names: NameTable
  /// Whether a folded word is one of reports, so that lesser places of that name count only behind a cue.
  private let isWord: @Sendable (UnsafeBufferPointer<UInt8>) -> Bool
  /// What only some texts ask for.
  private let special = LazyReference<SpecialPlaces>()

  /// Rows read together.
  private final class Block: Sendable {
    let rows = LazyReference<Rows>()

    final class Rows: Sendable {
      let rows: [Gazetteer.Row]

      init(_ rows: [Gazetteer.Row]) { self.rows = rows }
    }
  }

  /// The rows of `files`. O(length): one pass over their bytes, and nothing made of a row.
  init(_ files: [LexiconFile]) {
    // What folds is made once, and who reads words beside needs it as soon as they are read.
    _ = Normalizer(.matching)
    var rows = PlaceRows()
    var firstRows: [Int] = []
    lines = files.map(TableLines.init)
    for table in lines {
      firstRows.append(rows.starts.count)
      rows.append(table)
    }
    self.files = files
    self.firstRows = firstRows
    starts = rows.starts
    keys = RowKeys(rows.hashes)
    names = NameTable(rows.names)
    blocks = Self.blocks(starts.count)
    isWord = { _ in false }
  }

  /// The rows of `tables`, where a lesser place counts only behind a cue if its name is also a word, as `isWord` tells.
  init(_ tables: PlaceTables, where isWord: @escaping @Sendable (UnsafeBufferPointer<UInt8>) -> Bool) {
    files = tables.files
    lines = tables.lines
    firstRows = tables.firstRows
    starts = tables.starts
    keys = tables.keys
    names = tables.names
    blocks = Self.blocks(starts.count)
    self.isWord = isWord
  }

  private static func blocks(_ rows: Int) -> [Block] {
    (0..<(rows + blockSize - 1) / blockSize).map { _ in Block() }
  }

  /// How many rows there are.
  var count: Int { starts.count }

  /// The row at `index`, which must be one.
  func row(at index: Int) -> Gazetteer.Row {
    if let row = all.with({ $0.rows[index] }) { return row }
    let (block, place) = (index / Self.blockSize, index % Self.blockSize)
    return blocks[block].rows.with { $0.rows[place] } ?? read(block).rows[place]
  }

  private func read(_ block: Int) -> Block.Rows {
    let first = block * Self.blockSize
    let rows = (first..<min(first + Self.blockSize, count)).map { index in
      let cells = PlaceCells(line(at: index)) { _, _ in }
      return Gazetteer.Row(
        cells, index: index, parentIndex: cells.parent.isEmpty ? nil : self.index(of: cells.parent),
        needsCue: cells.needsCue || isAlsoWord(cells, index))
    }
    let kept = blocks[block].rows.keep(Block.Rows(rows))
    if blocksRead.wrappingAdd(1, ordering: .relaxed).newValue == Self.mostBlocks { readAll() }
    return kept
  }

  private func readAll() {
    var rows: [Gazetteer.Row] = []
    rows.reserveCapacity(count)
    for block in blocks.indices { rows += (blocks[block].rows.value ?? read(block)).rows }
    _ = all.keep(Block.Rows(rows))
  }

  private func line(at index: Int) -> TableRow { table(of: index).row(at: Int(starts[index])) }

  private func table(of index: Int) -> TableLines { lines[firstRows.lastIndex { $0 <= index } ?? 0] }

  /// Whether a lesser place is named as a word of reports.
  private func isAlsoWord(_ cells: PlaceCells, _ index: Int) -> Bool {
    let level = cells.place.level
    guard cells.weight < 3, level == .locality || level == .neighbourhood || level == .subdistrict,
      !cells.place.name.utf8.contains(0x20)
    else { return false }
    return names.withName(ofRow: index, isWord) ?? false
  }

  /// The first row whose key is `key`. O(1).
  func index(of key: String) -> Int? {
    keys.row(PlaceKey.hash(of: key)) { index in
      // Nearly all keys are ids, which rows begin with.
      if table(of: index).begins(at: Int(starts[index]), withCell: key) { return true }
      let row = line(at: index)
      guard row.holds(0, "-") else { return false }
      let (parent, name) = (row.cells.count > 2 ? row.text(2) : "", row.cells.count > 8 ? row.text(8) : "")
      return key == (parent.isEmpty ? name : "\(parent):\(name)")
    }
  }

  /// The capitals, and the governorates that are the countryside of a town.
  func special(_ find: () -> SpecialPlaces) -> SpecialPlaces { special.value ?? special.keep(find()) }

  /// What is wrong with the rows of the tables that `isAsked` is true of. O(length).
  func errors(where isAsked: (LexiconFile) -> Bool) -> [LexiconError] {
    var errors: [LexiconError] = []
    for (file, lines) in zip(files, lines) where isAsked(file) {
      lines.forEachRow { row in
        guard !row.holds(0, "id") else { return }
        _ = PlaceCells(row) { cell, message in
          errors.append(
            LexiconError(
              file: row.file, line: row.number, column: row.column(of: row.cells[cell].lowerBound), message: message))
        }
      }
    }
    return errors
  }
}

/// Places that are found by how they are named.
final class SpecialPlaces: Sendable {
  /// Of each country, by its ISO 3166-1 code, its capital.
  let capitals: [String: Gazetteer.Row]
  /// Of each town whose countryside is a governorate of that name, the governorate.
  let countrysides: [String: Gazetteer.Row]

  init(capitals: [String: Gazetteer.Row], countrysides: [String: Gazetteer.Row]) {
    self.capitals = capitals
    self.countrysides = countrysides
  }
}
