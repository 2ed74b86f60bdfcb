import CasualtyExtraction

/// The section of charts: killed and injured by month, place and perpetrator, and on a map.
struct TollCharts {
  let breakdowns: [TollBreakdown.Dimension: TollBreakdown]
  let units: PlaceUnits
  let labels: Labels

  /// The most rows of bars; the rest is one row.
  private static let rows = 14
  /// The most governorates without figures on a map.
  private static let background = 40

  /// Whether there is anything to show.
  var isEmpty: Bool { breakdowns.values.allSatisfy(\.amounts.isEmpty) }

  /// Writes the charts.
  func write(to html: inout HTMLWriter) {
    html.open("div", ["class": "charts"])
    months(to: &html)
    bars(.place, "chart.place", to: &html)
    bars(.perpetrator, "chart.perpetrator", to: &html)
    map(to: &html)
    html.close("div")
    html.element("p", ["class": "note"], text: labels["chart.rule"])
  }

  // MARK: Charts

  private func months(to html: inout HTMLWriter) {
    let axis = TimeAxis(breakdowns[.month]?.rows ?? [])
    let periods = self.rows(of: axis.longer)
    if axis.columns.isEmpty, periods.isEmpty { return }
    let key = axis.isMonthly ? "chart.month" : "chart.year"
    figure(key, note: key + (periods.isEmpty ? ".note" : ".longer"), extra: unknown(.month), to: &html) { html in
      if !axis.columns.isEmpty {
        ColumnChart(rows: axis.columns, labels: labels).write(to: &html, label: summary(axis.columns))
      }
      if !periods.isEmpty { BarChart(rows: periods, labels: labels).write(to: &html, label: summary(periods)) }
      return (axis.columns + periods).filter { $0.total > 0 }
    }
  }

  private func bars(_ dimension: TollBreakdown.Dimension, _ key: String, to html: inout HTMLWriter) {
    let rows = self.rows(of: breakdowns[dimension]?.rows ?? [])
    if rows.isEmpty { return }
    figure(key, note: key + ".note", extra: unknown(dimension), to: &html) { html in
      BarChart(rows: rows, labels: labels).write(to: &html, label: summary(rows))
      return rows
    }
  }

  private func map(to html: inout HTMLWriter) {
    let rows = breakdowns[.place]?.rows ?? []
    var dots: [DotMap.Dot] = []
    var left = [Int](repeating: 0, count: TollTree.events.count)
    var places: [Place] = []
    for (bucket, values) in rows {
      if case .places(let several) = bucket, several.count == 1, let place = several.first,
        place.level != .country, place.level != .region, let dot = dot(place, values)
      {
        dots.append(dot)
        places.append(place)
      } else {
        left = zip(left, values).map { $0 + $1 }
      }
    }
    if dots.isEmpty { return }
    let neighbours = units.neighbours(of: places)
    let background = neighbours.count > Self.background ? [] : neighbours.compactMap { dot($0, [0, 0, 0]) }
    let note = labels.toll(left)
    figure(
      "chart.map", note: "chart.map.note", extra: note.isEmpty ? nil : "\(labels["chart.map.left"]) \(note)", to: &html
    ) {
      html in
      DotMap(dots: dots, background: background, labels: labels).write(to: &html, label: summary(dots.map(\.row)))
      return []
    }
  }

  private func dot(_ place: Place, _ values: [Int]) -> DotMap.Dot? {
    guard let latitude = place.latitude, let longitude = place.longitude, abs(latitude) <= 90, abs(longitude) <= 180
    else { return nil }
    return DotMap.Dot(
      latitude: latitude, longitude: longitude, row: ChartRow(label: labels.name(of: place), values: values))
  }

  /// What the text does not say, in words.
  private func unknown(_ dimension: TollBreakdown.Dimension) -> String? {
    guard let row = breakdowns[dimension]?.rows.first(where: { $0.bucket == .unknown }) else { return nil }
    return "\(labels["chart.unknown.left"]) \(labels.toll(row.values))"
  }

  // MARK: Rows

  /// The largest rows first; what is not said is told below the chart, for it would dwarf what is.
  private func rows(of buckets: [(bucket: TollBreakdown.Bucket, values: [Int])]) -> [ChartRow] {
    let known = buckets.filter { $0.bucket != .unknown }
      .map { ChartRow(label: label(of: $0.bucket), values: $0.values) }
      .sorted { ($1.total, $0.label) < ($0.total, $1.label) }
    var rows = known.count > Self.rows ? Array(known.prefix(Self.rows - 1)) : known
    if rows.count < known.count {
      let rest = known.dropFirst(rows.count)
      let values = TollTree.events.indices.map { index in rest.reduce(0) { $0 + $1.values[index] } }
      rows.append(ChartRow(label: labels.counted("chart.others", rest.count), values: values))
    }
    return rows
  }

  private func label(of bucket: TollBreakdown.Bucket) -> String {
    switch bucket {
    case .month(let month): "\(month / 12)-\(month % 12 + 1)"
    case .period(let period, _): period
    case .places(let places):
      places.count == 1 && places[0].level == .country
        ? "\(labels.name(of: places[0])) (\(labels["chart.country"]))" : labels.names(of: places)
    case .actors(let ids): labels.names("actor", ids)
    case .unknown: labels["chart.unknown"]
    }
  }

  // MARK: Frames

  /// A chart in its frame; `content` gives the rows of the table that goes with it.
  private func figure(
    _ key: String, note: String, extra: String? = nil, to html: inout HTMLWriter,
    content: (inout HTMLWriter) -> [ChartRow]
  ) {
    html.open("figure")
    html.element("figcaption", text: labels[key])
    legend(isMap: key == "chart.map", to: &html)
    let rows = content(&html)
    html.element("p", ["class": "note"], text: labels[note] + (extra.map { " \($0)." } ?? ""))
    if !rows.isEmpty { table(rows, labels[key], to: &html) }
    html.close("figure")
  }

  /// The series that occur, with their sums; on a map the killed and all.
  private func legend(isMap: Bool, to html: inout HTMLWriter) {
    html.open("p", ["class": "legend"])
    if isMap {
      entry("s0", labels.name("event", "killed"), to: &html)
      entry("all", labels["chart.all"], to: &html)
    } else {
      for (event, series) in zip(TollTree.events, chartSeries) {
        let total = breakdowns[.place]?.total(of: event) ?? 0
        if total > 0 { entry(series, "\(labels.name("event", event.rawValue)) \(labels.grouped(total))", to: &html) }
      }
    }
    html.close("p")
  }

  private func entry(_ kind: StaticString, _ text: String, to html: inout HTMLWriter) {
    html.open("span")
    html.element("i", ["class": "\(kind)"]) { _ in }
    html.text(text)
    html.close("span")
    html.markup(" ")
  }

  private func table(_ rows: [ChartRow], _ title: String, to html: inout HTMLWriter) {
    let series = TollTree.events.indices.filter { index in rows.contains { $0.values[index] > 0 } }
    html.open("details")
    html.element("summary", text: labels["chart.figures"])
    html.open("table")
    html.element("caption", ["class": "hidden"], text: title)
    html.markup("<thead><tr><td></td>")
    for index in series {
      html.element("th", ["scope": "col"], text: labels.name("event", TollTree.events[index].rawValue))
    }
    html.markup("</tr></thead><tbody>")
    for row in rows {
      html.open("tr")
      html.element("th", ["scope": "row"], text: row.label)
      for index in series { html.element("td", ["class": "n"], text: labels.grouped(row.values[index])) }
      html.close("tr")
    }
    html.markup("</tbody></table></details>")
  }

  private func summary(_ rows: [ChartRow]) -> String {
    rows.filter { $0.total > 0 }.prefix(Self.rows + 1).map { "\($0.label): \(labels.toll($0.values))" }
      .joined(separator: "; ")
  }
}
