import ArabicText

/// Places by name, with their codes, levels and parents. Copies share what they hold.
///
/// One pass finds where rows begin and what they are named; a row itself is read when it is first asked for.
public struct Gazetteer: Sendable {
  private let tables: PlaceTables
  /// The lexicon's entry of the first row; those of the others follow.
  var firstEntry = 0

  /// An empty gazetteer.
  public init() { self.init([]) }

  /// The rows of `files`, which have ten columns: `id level parent lat lon weight cue name_en name_ar aliases_ar`.
  init(_ files: [LexiconFile]) { tables = PlaceTables(files) }

  private init(_ tables: PlaceTables) { self.tables = tables }

  /// The same places, of which lesser ones count only behind a cue where their name is also another word, as `isWord`
  /// tells of its folded spelling.
  func requiringCues(where isWord: @escaping @Sendable (UnsafeBufferPointer<UInt8>) -> Bool) -> Gazetteer {
    Gazetteer(PlaceTables(tables, where: isWord))
  }

  /// The rows, in file order.
  public var rows: Rows { Rows(tables: tables) }

  /// The rows of a gazetteer, each read when it is first asked for.
  public struct Rows: RandomAccessCollection, Sendable {
    fileprivate let tables: PlaceTables

    public var startIndex: Int { 0 }
    public var endIndex: Int { tables.count }

    /// The row at `index`. O(1).
    public subscript(index: Int) -> Row { tables.row(at: index) }
  }

  /// The folded names of the rows.
  var names: NameTable { tables.names }

  /// What is wrong with the rows of tables that are not built in. O(length).
  var errors: [LexiconError] { tables.errors { !$0.isBuiltIn } }

  /// What is wrong with the rows of the tables that are built in. O(length).
  var builtInErrors: [LexiconError] { tables.errors(where: \.isBuiltIn) }

  /// The row of the lexicon's entry `entry`, nil where that is no row's. O(1).
  func row(ofEntry entry: Int) -> Row? {
    let index = entry - firstEntry
    return index >= 0 && index < tables.count ? tables.row(at: index) : nil
  }

  /// The row whose key is `key`. O(1).
  public func row(forKey key: String) -> Row? { tables.index(of: key).map { tables.row(at: $0) } }

  /// The unit that contains `row`, nil at the top. O(1).
  func unit(above row: Row) -> Row? { row.parentIndex.map { tables.row(at: $0) } }

  /// Whether `outer` contains `inner`, at any depth. O(1).
  public func contains(_ outer: Row, _ inner: Row) -> Bool {
    let first = withUnits(of: outer) { $0.firstIndex }
    return withUnits(of: inner) { $0.above.contains(first) }
  }

  /// The place of `row`; a locality or neighbourhood without a code of its own carries that of the unit that contains it,
  /// so that every place within a coded country can be joined. Its level and name tell that it is finer.
  public func coded(_ row: Row) -> Place { units(of: row).coded }

  private func withCodes(_ row: Row) -> Place {
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
  public func governorate(of row: Row) -> String? { units(of: row).governorate?.key }

  /// The place in the gazetteer of the first-level unit that holds `row`, as ``governorate(of:)``. O(1).
  func governorateIndex(of row: Row) -> Int? { withUnits(of: row) { $0.governorate?.index } }

  /// The ISO 3166-1 code of the country that holds `row`. O(1).
  func country(of row: Row) -> String { withUnits(of: row) { $0.country } }

  /// The country that holds `row`, or what contains it where no table has its country. O(1).
  func top(of row: Row) -> Row { units(of: row).top }

  private func units(of row: Row) -> Units { withUnits(of: row) { $0 } }

  /// Lends the units that hold `row` to `body`.
  private func withUnits<Result>(of row: Row, _ body: (Units) -> Result) -> Result {
    row.withUnits(body) { row in
      let top = unit(over: row) { $0 == .country }.row
      let governorate = unit(over: row) { $0 == .governorate }
      return Units(
        coded: withCodes(row), top: top, country: Self.code(ofTop: top),
        governorate: governorate.isFound && !row.isUnknown ? governorate.row : nil,
        firstIndex: tables.index(of: row.key) ?? row.index, above: indices(above: row))
    }
  }

  /// The places in the gazetteer of the units above `row`, up to eight, the lowest first.
  private func indices(above row: Row) -> [Int] {
    var indices: [Int] = []
    var current = row
    while indices.count < 8, let next = unit(above: current) {
      indices.append(next.index)
      current = next
    }
    return indices
  }

  /// The code of the country that `top`, which nothing contains but perhaps a country without a row, is or lies in.
  private static func code(ofTop top: Row) -> String {
    top.place.level == .country ? top.key : String(top.key.prefix(2))
  }

  /// The first of `row` and the units above it, up to eight, that `level` is true of; else the last one.
  private func unit(over row: Row, where isLevel: (Place.Level) -> Bool) -> (row: Row, isFound: Bool) {
    var current = row
    for _ in 0..<8 {
      if isLevel(current.place.level) { return (current, true) }
      guard let next = unit(above: current) else { return (current, false) }
      current = next
    }
    return (current, false)
  }

  /// «دمشق وريفها»: the governorate that is named as the countryside of a town; nil where its own governorate is that.
  /// O(1).
  func countryside(of row: Row) -> Row? { special.countrysides[row.place.name] }

  /// The capital of `country`, an ISO 3166-1 code; nil where no alias names it so. O(1).
  func capital(of country: String) -> Row? { special.capitals[country] }

  private var special: SpecialPlaces {
    tables.special {
      var countrysides: [String: Row] = [:]
      let countryside = "ريف "
      for row in names.rows(beginningWith: "ريف").map({ tables.row(at: $0) })
      where row.place.level == .governorate && row.place.name.hasPrefix(countryside) {
        countrysides[String(row.place.name.dropFirst(countryside.count))] = row
      }
      var capitals: [String: Row] = [:]
      let named = Set(names.rows(beginningWith: "العاصمه") + names.rows(beginningWith: "عاصمه"))
      for row in named.sorted().map({ tables.row(at: $0) }) where row.weight >= 3 && row.isNamedCapital {
        capitals[country(of: row)] = row
      }
      return SpecialPlaces(capitals: capitals, countrysides: countrysides)
    }
  }
}
