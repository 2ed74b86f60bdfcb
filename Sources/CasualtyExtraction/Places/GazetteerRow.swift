import ArabicText

extension Gazetteer {
  /// One row. Copies share what they hold.
  public struct Row: Sendable {
    fileprivate let content: Content

    /// Whether no table has it.
    var isUnknown: Bool { content.index == .max }
    /// The place as facts give it.
    public var place: Place { content.cells.place }
    /// The row's key: its id, or `PARENT:name` where it has none.
    public var key: String { content.cells.key }
    /// The key of the unit that contains it, "" at the top.
    public var parent: String { content.cells.parent }
    /// 3 capital or governorate seat, 2 seat or place of note, 1 other.
    public var weight: Int { content.cells.weight }
    /// Whether the bare name counts only after a cue («بلدة», «في ريف»).
    public var needsCue: Bool { content.needsCue }
    /// Whether «في» and «بـ» are cue enough («في جدة»).
    var countsBehindIn: Bool { content.cells.countsBehindIn }
    /// Other spellings.
    public var aliases: [String] { content.cells.aliases }

    /// Whether an alias calls it a capital: «العاصمة الليبية», «عاصمة هايتي».
    var isNamedCapital: Bool { content.cells.aliases.contains { $0.hasPrefix("العاصمة ") || $0.hasPrefix("عاصمة ") } }

    /// Its place in the gazetteer.
    var index: Int { content.index }
    /// The row that contains it, nil at the top.
    var parentIndex: Int? { content.parentIndex }
    /// What it stands for in a lexicon.
    var entry: LexiconEntry { content.entry }

    /// Lends the units that hold it to `body`; `find` looks them up when they are first asked for.
    @inline(__always)
    func withUnits<Result>(_ body: (Units) -> Result, _ find: (Row) -> Units) -> Result {
      content.units.with(body) ?? body(content.units.keep(find(self)))
    }

    /// A town or village that no table has, named as the text writes it.
    init(unknown name: String, level: Place.Level) {
      content = Content(
        PlaceCells(
          place: Place(name: name, nameEnglish: nil, id: nil, level: level, latitude: nil, longitude: nil),
          key: "?\(name)", parent: "", weight: 1, needsCue: false, countsBehindIn: false, aliases: []),
        index: .max, parentIndex: nil, needsCue: false)
    }

    /// The row that holds `content`.
    init(_ content: Content) { self.content = content }
  }

  /// What holds a row: the country or what nothing contains, and the first-level unit.
  final class Units: Sendable {
    /// The row's place with the codes of the units that hold it.
    let coded: Place
    let top: Row
    let country: String
    let governorate: Row?
    /// The place in the gazetteer of the first row of its key.
    let firstIndex: Int
    /// The places in the gazetteer of what contains it, the lowest unit first.
    let above: [Int]

    init(coded: Place, top: Row, country: String, governorate: Row?, firstIndex: Int, above: [Int]) {
      self.coded = coded
      self.top = top
      self.country = country
      self.governorate = governorate
      self.firstIndex = firstIndex
      self.above = above
    }
  }

  /// What a row holds.
  final class Content: Sendable {
    let cells: PlaceCells
    let needsCue: Bool
    let index: Int
    let parentIndex: Int?
    let entry: LexiconEntry
    let units = LazyReference<Units>()

    init(_ cells: PlaceCells, index: Int, parentIndex: Int?, needsCue: Bool) {
      self.cells = cells
      self.needsCue = needsCue
      self.index = index
      self.parentIndex = parentIndex
      entry = LexiconEntry(lexicalClass: .place, value: String(index), features: [:], lemma: cells.place.name)
    }
  }
}

/// The cells of a row of a place table: `id level parent lat lon weight cue name_en name_ar aliases_ar`.
struct PlaceCells {
  let place: Place
  let key: String
  let parent: String
  let weight: Int
  /// Whether the row says that its bare name counts only after a cue.
  let needsCue: Bool
  /// Whether it says that «في» is such a cue.
  let countsBehindIn: Bool
  let aliases: [String]
}

extension PlaceCells {
  /// The cells of `row`; what is wrong with them goes to `fail` with the cell it is in, and is read as nothing is known.
  init(_ row: TableRow, fail: (_ cell: Int, _ message: String) -> Void) {
    let count = row.cells.count
    if count != 10, count != 9 {
      fail(
        0,
        "\(count) columns; a place has 10: id, level, parent, lat, lon, weight, cue, name_en, name_ar, aliases_ar")
    }
    let isWhole = count == 10 || count == 9
    func text(_ cell: Int) -> String { cell < count ? row.text(cell) : "" }
    let level = isWhole ? Self.levels.first { row.holds(1, $0.rawValue) } : .locality
    if level == nil {
      let known = Self.levels.map(\.rawValue).joined(separator: ", ")
      fail(1, "unknown level '\(row.text(1))'; known are \(known)")
    }
    let isRead = isWhole && level != nil
    func coordinate(_ cell: Int, _ limit: Double) -> Double? {
      guard isRead, !row.cells[cell].isEmpty else { return nil }
      let value = row.decimal(cell)
      if value.map({ abs($0) > limit }) ?? true {
        fail(cell, "'\(row.text(cell))' is no coordinate in degrees up to \(Int(limit))")
      }
      return value
    }
    let (latitude, longitude) = (coordinate(3, 90), coordinate(4, 180))
    countsBehindIn = isRead && row.holds(6, "in")
    needsCue = countsBehindIn || isRead && row.holds(6, "yes")
    if isRead, !needsCue, !row.holds(6, "no") { fail(6, "cue is 'yes', 'in' or 'no', not '\(row.text(6))'") }
    if isRead, row.cells[8].isEmpty { fail(8, "a place needs a name") }
    parent = text(2)
    let name = text(8)
    let id = row.holds(0, "-") ? nil : row.text(0)
    key = id ?? (parent.isEmpty ? name : "\(parent):\(name)")
    place = Place(
      name: name, nameEnglish: count > 7 && !row.cells[7].isEmpty ? row.text(7) : nil, id: id,
      level: level ?? .locality, latitude: latitude, longitude: longitude)
    weight = (count > 5 ? row.whole(5) : nil) ?? 1
    aliases = count > 9 ? row.parts(9, at: 0x7C).filter { !$0.isEmpty }.map(row.text) : []
  }

  private static let levels = Place.Level.allCases
}
