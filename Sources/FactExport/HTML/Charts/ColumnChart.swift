/// Columns over a time axis, which runs from left to right in every language.
struct ColumnChart {
  /// A column for each month or year in order, none left out.
  let rows: [ChartRow]
  let labels: Labels

  private static let height = 210.0
  private static let top = 18.0
  private static let bottom = 24.0
  /// The most labels on the time axis.
  private static let ticks = 6

  /// Writes the chart.
  func write(to html: inout HTMLWriter, label: String) {
    let most = max(1, rows.flatMap(\.values).max() ?? 1)
    let series = chartSeries.indices.filter { index in rows.contains { $0.values[index] > 0 } }
    let left = ChartGeometry.character * Double(labels.grouped(most).count) + 8
    let slot = (ChartGeometry.width - left) / Double(max(1, rows.count))
    let column = min(26, slot * 0.8 / Double(max(1, series.count)))
    let scale = (Self.height - Self.top - Self.bottom) / Double(most)
    let base = Self.height - Self.bottom
    html.openChart(height: Self.height, label: label)
    let step = ChartGeometry.step(for: most, steps: 4)
    for value in stride(from: 0, through: most, by: step) {
      let y = base - Double(value) * scale
      html.shape("line", ["x1": left, "x2": ChartGeometry.width, "y1": y, "y2": y], class: "grid")
      html.chartText(labels.grouped(value), x: left - 5, y: y + 4, class: "end v")
    }
    let every = max(1, (rows.count + Self.ticks - 1) / Self.ticks)
    for (index, row) in rows.enumerated() {
      let middle = left + slot * (Double(index) + 0.5)
      html.open("g")
      html.chartTitle(row, labels)
      for (place, kind) in series.enumerated() where row.values[kind] > 0 {
        let height = max(1.5, Double(row.values[kind]) * scale)
        let x = middle + (Double(place) - Double(series.count) / 2) * column
        html.shape(
          "rect", ["x": x, "y": base - height, "width": max(0.8, column - 1), "height": height],
          class: chartSeries[kind])
        let width = ChartGeometry.character * Double(labels.grouped(row.values[kind]).count) - 2
        if width <= column || width <= slot && row.values.count(where: { $0 > 0 }) == 1 {
          html.chartText(
            labels.grouped(row.values[kind]), x: x + column / 2, y: base - height - 4, class: "middle v")
        }
      }
      html.close("g")
      if index % every == 0 { html.chartText(row.label, x: middle, y: base + 16, class: "middle v") }
    }
    html.close("svg")
  }
}
