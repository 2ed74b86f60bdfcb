import ArabicText

/// Places by name, with their codes, levels and parents.
public struct Gazetteer: Sendable {
  /// One row. Copies share what they hold.
  public struct Row: Sendable {
    private let content: Content
    /// Whether the bare name counts only after a cue («بلدة», «في ريف»).
    public internal(set) var needsCue: Bool

    private final class Content: Sendable {
      let place: Place
      let key: String
      let parent: String
      let weight: Int
      let row: TableRow?
      let index: Int

      init(_ place: Place, _ key: String, _ parent: String, _ weight: Int, _ row: TableRow?, _ index: Int) {
        self.place = place
        self.key = key
        self.parent = parent
        self.weight = weight
        self.row = row
        self.index = index
      }
    }

    init(place: Place, key: String, parent: String, weight: Int, needsCue: Bool, row: TableRow, index: Int) {
      content = Content(place, key, parent, weight, row, index)
      self.needsCue = needsCue
    }

    /// A town or village that no table has, named as the text writes it.
    init(unknown name: String, level: Place.Level) {
      content = Content(
        Place(name: name, nameEnglish: nil, id: nil, level: level, latitude: nil, longitude: nil), "?\(name)", "", 1,
        nil, .max)
      needsCue = false
    }

    /// Whether no table has it.
    var isUnknown: Bool { content.row == nil }
    /// The place as facts give it.
    public var place: Place { content.place }
    /// The row's key: its id, or `PARENT:name` where it has none.
    public var key: String { content.key }
    /// The key of the unit that contains it, "" at the top.
    public var parent: String { content.parent }
    /// 3 capital or governorate seat, 2 seat or place of note, 1 other.
    public var weight: Int { content.weight }
    /// Other spellings.
    public var aliases: [String] { spellings.dropFirst().map { String(decoding: $0, as: UTF8.self) } }

    /// Whether an alias calls it a capital: «العاصمة الليبية», «عاصمة هايتي».
    fileprivate var isNamedCapital: Bool {
      spellings.dropFirst().contains { $0.starts(with: "العاصمة ".utf8) || $0.starts(with: "عاصمة ".utf8) }
    }

    /// Its place in the gazetteer.
    fileprivate var index: Int { content.index }

    /// Calls `body` with the UTF-8 of the name and the other spellings.
    func forEachSpelling(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
      guard let row = content.row else { return }
      row.withBytes(in: row.cells[8], body)
      guard row.cells.count > 9, !row.cells[9].isEmpty else { return }
      row.withBytes(in: row.cells[9]) { cell in
        for alias in cell.split(separator: 0x7C) { body(UnsafeBufferPointer(rebasing: alias)) }
      }
    }

    /// The UTF-8 of the name and the other spellings.
    var spellings: [ArraySlice<UInt8>] {
      guard let row = content.row else { return [] }
      let aliases = row.cells.count > 9 ? row.parts(9, at: 0x7C).filter { !$0.isEmpty } : []
      return ([row.cells[8]] + aliases).map(row.bytes)
    }
  }

  /// The rows, in file order.
  public private(set) var rows: [Row] = []
  private var keys = RowKeys()
  /// The folded spellings of each row.
  private(set) var spellings = PlaceSpellings()
  /// Of each row the one that contains it, −1 at the top.
  private var parents: [Int32] = []
  /// Of each row the country that holds it, or the row that no other contains.
  private var tops: [Int32] = []
  /// Of each row the first-level unit that holds it, −1 without one.
  private var governorates: [Int32] = []
  /// Of each row the code of its country, by ``tops``.
  private var countries: [String] = []
  /// Of each country, by its ISO 3166-1 code, the row of its capital.
  private var capitals: [String: Int32] = [:]
  /// Of each town whose countryside is a governorate of that name, the governorate's row.
  private var countrysides: [String: Int32] = [:]
  private(set) var errors: [LexiconError] = []
  /// The lexicon's entry of the first row; those of the others follow.
  var firstEntry = 0

  /// An empty gazetteer.
  public init() {}

  /// The rows of `files`.
  init(_ files: [LexiconFile]) {
    // What folds is made once, and who reads words beside needs it as soon as they are read.
    _ = Normalizer(.matching)
    for file in files { add(file) }
  }

  /// The row of the lexicon's entry `entry`, nil where that is no row's. O(1).
  func row(ofEntry entry: Int) -> Row? {
    let index = entry - firstEntry
    return index >= 0 && index < rows.count ? rows[index] : nil
  }

  /// The row whose key is `key`.
  public func row(forKey key: String) -> Row? { index(of: key).map { rows[$0] } }

  private func index(of key: String) -> Int? { keys.row(key) { rows[$0].key } }

  /// The unit that contains `row`, nil at the top. O(1).
  func unit(above row: Row) -> Row? {
    guard row.index < parents.count, parents[row.index] >= 0 else { return nil }
    return rows[Int(parents[row.index])]
  }

  /// Whether `outer` contains `inner`, at any depth.
  public func contains(_ outer: Row, _ inner: Row) -> Bool {
    var inner = inner
    for _ in 0..<8 {
      if inner.parent == outer.key { return true }
      guard let next = unit(above: inner) else { return false }
      inner = next
    }
    return false
  }

  /// The place of `row`; a locality or neighbourhood without a code of its own carries that of the unit that contains it,
  /// so that every place within a coded country can be joined. Its level and name tell that it is finer.
  public func coded(_ row: Row) -> Place {
    var place = row.place
    let isSmall = place.level == .locality || place.level == .neighbourhood
    var current = row
    place.units[place.level] = place.id
    for _ in 0..<8 {
      guard let next = unit(above: current) else { break }
      if let id = next.place.id {
        if place.id == nil, isSmall, next.place.level != .country { place.id = id }
        if place.units[next.place.level] == nil { place.units[next.place.level] = id }
      }
      current = next
    }
    return place
  }

  /// The key of the first-level unit that holds `row`, or its own if it is one; nil for countries and regions. O(1).
  public func governorate(of row: Row) -> String? {
    guard row.index < governorates.count, governorates[row.index] >= 0 else { return nil }
    return rows[Int(governorates[row.index])].key
  }

  /// The place in the gazetteer of the first-level unit that holds `row`, as ``governorate(of:)``. O(1).
  func governorateIndex(of row: Row) -> Int? {
    guard row.index < governorates.count, governorates[row.index] >= 0 else { return nil }
    return Int(governorates[row.index])
  }

  /// The ISO 3166-1 code of the country that holds `row`. O(1).
  func country(of row: Row) -> String { row.index < countries.count ? countries[row.index] : Self.code(ofTop: row) }

  /// The code of the country that `top`, which nothing contains but perhaps a country without a row, is or lies in.
  private static func code(ofTop top: Row) -> String {
    top.place.level == .country ? top.key : String(top.key.prefix(2))
  }

  /// «دمشق وريفها»: the governorate that is named as the countryside of a town; nil where its own governorate is that.
  /// O(1).
  func countryside(of row: Row) -> Row? { countrysides[row.place.name].map { rows[Int($0)] } }

  /// The capital of `country`, an ISO 3166-1 code; nil where no alias names it so. O(1).
  func capital(of country: String) -> Row? { capitals[country].map { rows[Int($0)] } }

  /// The country that holds `row`, or what contains it where no table has its country. O(1).
  func top(of row: Row) -> Row { row.index < tops.count ? rows[Int(tops[row.index])] : row }

  /// The first of `row` and the units above it, up to eight, that `level` is true of; else the last one.
  private func unit(over row: Int, where isLevel: (Place.Level) -> Bool) -> (row: Int, isFound: Bool) {
    var current = row
    for _ in 0..<8 {
      if isLevel(rows[current].place.level) { return (current, true) }
      guard parents[current] >= 0 else { return (current, false) }
      current = Int(parents[current])
    }
    return (current, false)
  }

  /// Makes lesser places whose name is also another word count only behind a cue.
  mutating func requireCues(where isWord: (UnsafeBufferPointer<UInt8>) -> Bool) {
    for index in rows.indices
    where rows[index].weight < 3 && !rows[index].needsCue && !rows[index].place.name.utf8.contains(0x20) {
      let level = rows[index].place.level
      guard level == .locality || level == .neighbourhood || level == .subdistrict else { continue }
      rows[index].needsCue = spellings.withName(ofRow: index, isWord) ?? false
    }
  }

  /// Adds the rows of `file`, ten columns:
  /// `id level parent lat lon weight cue name_en name_ar aliases_ar`.
  public mutating func add(_ file: LexiconFile) {
    let first = rows.count
    TableLines(file).forEachRow { row in
      if !row.holds(0, "id") { add(row) }
    }
    spellings.append(rows[first...])
    // A row may stand before the unit that contains it; as a rule neighbours are contained in one.
    parents.removeAll()
    var last: (key: String, index: Int32) = ("", Int32(clamping: index(of: "") ?? -1))
    for row in rows {
      if row.parent != last.key { last = (row.parent, Int32(clamping: index(of: row.parent) ?? -1)) }
      parents.append(last.index)
    }
    tops = rows.indices.map { Int32(clamping: unit(over: $0) { $0 == .country }.row) }
    countries.removeAll()
    // As a rule neighbours lie in one country.
    var top: (row: Int32, country: String) = (-1, "")
    for row in tops {
      if row != top.row { top = (row, Self.code(ofTop: rows[Int(row)])) }
      countries.append(top.country)
    }
    governorates = rows.indices.map {
      let found = unit(over: $0) { $0 == .governorate }
      return found.isFound ? Int32(clamping: found.row) : -1
    }
    let countryside = "ريف "
    for index in rows.indices[first...]
    where rows[index].place.level == .governorate && rows[index].place.name.hasPrefix(countryside) {
      countrysides[String(rows[index].place.name.dropFirst(countryside.count))] = Int32(clamping: index)
    }
    for index in rows.indices[first...] where rows[index].weight >= 3 && rows[index].isNamedCapital {
      capitals[country(of: rows[index])] = Int32(clamping: index)
    }
  }

  private static let levels = Place.Level.allCases

  private mutating func add(_ row: TableRow) {
    func fail(_ cell: Int, _ message: String) {
      errors.append(
        LexiconError(
          file: row.file, line: row.number, column: row.column(of: row.cells[cell].lowerBound), message: message))
    }
    guard row.cells.count == 10 || row.cells.count == 9 else {
      fail(
        0,
        "\(row.cells.count) columns; a place has 10: id, level, parent, lat, lon, weight, cue, name_en, name_ar, aliases_ar"
      )
      return
    }
    guard let level = Self.levels.first(where: { row.holds(1, $0.rawValue) }) else {
      let known = Place.Level.allCases.map(\.rawValue).joined(separator: ", ")
      fail(1, "unknown level '\(row.text(1))'; known are \(known)")
      return
    }
    func coordinate(_ cell: Int, _ limit: Double) -> Double? {
      guard !row.cells[cell].isEmpty else { return nil }
      let value = row.decimal(cell)
      if value.map({ abs($0) > limit }) ?? true {
        fail(cell, "'\(row.text(cell))' is no coordinate in degrees up to \(Int(limit))")
      }
      return value
    }
    let (latitude, longitude) = (coordinate(3, 90), coordinate(4, 180))
    let needsCue = row.holds(6, "yes")
    if !needsCue, !row.holds(6, "no") { fail(6, "cue is 'yes' or 'no', not '\(row.text(6))'") }
    if row.cells[8].isEmpty { fail(8, "a place needs a name") }
    // As a rule neighbours lie in one unit.
    let parent = rows.last.flatMap { row.holds(2, $0.parent) ? $0.parent : nil } ?? row.text(2)
    let name = row.text(8)
    let id = row.holds(0, "-") ? nil : row.text(0)
    let key = id ?? (parent.isEmpty ? name : "\(parent):\(name)")
    let place = Place(
      name: name, nameEnglish: row.cells[7].isEmpty ? nil : row.text(7), id: id, level: level,
      latitude: latitude, longitude: longitude
    )
    let index = rows.count
    rows.append(
      Row(
        place: place, key: key, parent: parent, weight: row.whole(5) ?? 1, needsCue: needsCue, row: row, index: index)
    )
    keys.add(key, index) { rows[$0].key }
  }
}
