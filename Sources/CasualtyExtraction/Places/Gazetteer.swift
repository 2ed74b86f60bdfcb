import ArabicText

/// Places by name, with their codes, levels and parents.
public struct Gazetteer: Sendable {
  /// One row.
  public struct Row: Sendable {
    /// The place as facts give it.
    public let place: Place
    /// The row's key: its id, or `PARENT:name` where it has none.
    public let key: String
    /// The key of the unit that contains it, "" at the top.
    public let parent: String
    /// 3 capital or governorate seat, 2 seat or place of note, 1 other.
    public let weight: Int
    /// Whether the bare name counts only after a cue («بلدة», «في ريف»).
    public internal(set) var needsCue: Bool
    /// Other spellings.
    public let aliases: [String]
  }

  /// The rows, in file order.
  public private(set) var rows: [Row] = []
  private var byKey: [String: Int] = [:]
  private(set) var errors: [LexiconError] = []

  /// An empty gazetteer.
  public init() {}

  /// The row whose key is `key`.
  public func row(forKey key: String) -> Row? { byKey[key].map { rows[$0] } }

  /// Whether `outer` contains `inner`, at any depth.
  public func contains(_ outer: Row, _ inner: Row) -> Bool {
    var parent = inner.parent
    for _ in 0..<8 {
      if parent == outer.key { return true }
      guard let next = row(forKey: parent) else { return false }
      parent = next.parent
    }
    return false
  }

  /// The place of `row`; a locality or neighbourhood without a code of its own carries that of the unit that contains it,
  /// so that every place within a coded country can be joined. Its level and name tell that it is finer.
  public func coded(_ row: Row) -> Place {
    var place = row.place
    let isSmall = place.level == .locality || place.level == .neighbourhood
    var parent = row.parent
    place.units[place.level] = place.id
    for _ in 0..<8 {
      guard let next = self.row(forKey: parent) else { break }
      if let id = next.place.id {
        if place.id == nil, isSmall, next.place.level != .country { place.id = id }
        if place.units[next.place.level] == nil { place.units[next.place.level] = id }
      }
      parent = next.parent
    }
    return place
  }

  /// The key of the first-level unit that holds `row`, or its own if it is one; nil for countries and regions.
  public func governorate(of row: Row) -> String? {
    var current = row
    for _ in 0..<8 {
      if current.place.level == .governorate { return current.key }
      guard let next = self.row(forKey: current.parent) else { return nil }
      current = next
    }
    return nil
  }

  /// Makes lesser places whose name is also another word count only behind a cue.
  mutating func requireCues(where isWord: (String) -> Bool) {
    for index in rows.indices
    where rows[index].weight < 3 && !rows[index].needsCue && !rows[index].place.name.contains(" ") {
      let level = rows[index].place.level
      guard level == .locality || level == .neighbourhood || level == .subdistrict else { continue }
      rows[index].needsCue = isWord(rows[index].place.name)
    }
  }

  /// Adds the rows of `file`, ten columns:
  /// `id level parent lat lon weight cue name_en name_ar aliases_ar`.
  public mutating func add(_ file: LexiconFile) {
    var number = 0
    for line in file.contents.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      guard !line.isEmpty, line.first != "#" else { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if cells.first == "id" { continue }
      add(cells, file.name, number)
    }
  }

  private mutating func add(_ cells: [String], _ file: String, _ line: Int) {
    func fail(_ cell: Int, _ message: String) -> LexiconError {
      let column = 1 + cells.prefix(cell).reduce(0) { $0 + $1.count + 1 }
      return LexiconError(file: file, line: line, column: column, message: message)
    }
    guard cells.count == 10 || cells.count == 9 else {
      errors.append(
        fail(
          0,
          "\(cells.count) columns; a place has 10: id, level, parent, lat, lon, weight, cue, name_en, name_ar, aliases_ar"
        ))
      return
    }
    guard let level = Place.Level(rawValue: cells[1]) else {
      let known = Place.Level.allCases.map(\.rawValue).joined(separator: ", ")
      errors.append(fail(1, "unknown level '\(cells[1])'; known are \(known)"))
      return
    }
    for (cell, limit) in [(3, 90.0), (4, 180.0)] where !cells[cell].isEmpty {
      if let value = Double(cells[cell]), abs(value) <= limit { continue }
      errors.append(fail(cell, "'\(cells[cell])' is no coordinate in degrees up to \(Int(limit))"))
    }
    if cells[6] != "yes", cells[6] != "no" { errors.append(fail(6, "cue is 'yes' or 'no', not '\(cells[6])'")) }
    if let problem = cells[8].isEmpty ? "a place needs a name" : nil { errors.append(fail(8, problem)) }
    let id = cells[0] == "-" ? nil : cells[0]
    let key = id ?? (cells[2].isEmpty ? cells[8] : "\(cells[2]):\(cells[8])")
    let place = Place(
      name: cells[8], nameEnglish: cells[7].isEmpty ? nil : cells[7], id: id, level: level,
      latitude: Double(cells[3]), longitude: Double(cells[4])
    )
    if byKey[key] == nil { byKey[key] = rows.count }
    rows.append(
      Row(
        place: place, key: key, parent: cells[2], weight: Int(cells[5]) ?? 1, needsCue: cells[6] == "yes",
        aliases: cells.count > 9 ? cells[9].split(separator: "|").map(String.init) : []
      )
    )
  }
}
