import ArabicText

/// The tables behind a gazetteer: their bytes and where rows begin in them. A row is read when it is first asked for.
final class PlaceTables: Sendable {
  let files: [LexiconFile]
  private let lines: [TableLines]
  /// Of each table its first row.
  private let firstRows: [Int]
  private let starts: [UInt32]
  private let keys: RowKeys
  private let slots: [Slot]
  /// The folded names of the rows.
  let names: NameTable
  /// Whether a folded word is one of reports, so that lesser places of that name count only behind a cue.
  private let isWord: @Sendable (UnsafeBufferPointer<UInt8>) -> Bool
  /// What only some texts ask for.
  private let special = LazyReference<SpecialPlaces>()

  /// Where a row is kept once it is read.
  private final class Slot: Sendable {
    let content = LazyReference<Gazetteer.Content>()
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
    slots = starts.map { _ in Slot() }
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
    slots = starts.map { _ in Slot() }
    self.isWord = isWord
  }

  /// How many rows there are.
  var count: Int { starts.count }

  /// The row at `index`, which must be one.
  func row(at index: Int) -> Gazetteer.Row {
    slots[index].content.with { Gazetteer.Row($0) } ?? read(index)
  }

  private func read(_ index: Int) -> Gazetteer.Row {
    let cells = PlaceCells(line(at: index)) { _, _ in }
    return Gazetteer.Row(
      slots[index].content.keep(
        Gazetteer.Content(
          cells, index: index, parentIndex: cells.parent.isEmpty ? nil : self.index(of: cells.parent),
          needsCue: cells.needsCue || isAlsoWord(cells, index))))
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
