/// Bars, one below the other, each row with its label above it.
struct BarChart {
  let rows: [ChartRow]
  let labels: Labels

  private static let bar = 11.0
  private static let line = 17.0
  private static let gap = 9.0

  /// Writes the chart; it runs from the side on which the page's lines begin.
  func write(to html: inout HTMLWriter, label: String) {
    let most = max(1, rows.flatMap(\.values).max() ?? 1)
    let room = ChartGeometry.width - ChartGeometry.character * Double(labels.grouped(most).count) - 10
    let height = rows.reduce(0) { sum, row in
      sum + Self.line + Self.gap + Double(row.values.count { $0 > 0 }) * (Self.bar + 2)
    }
    html.openChart(height: height, label: label)
    var y = 0.0
    for row in rows {
      html.open("g")
      html.chartTitle(row, labels)
      html.chartText(
        ChartGeometry.fitted(row.label, ChartGeometry.width), x: start(0), y: y + 12,
        class: labels.isRightToLeft ? "end" : "start")
      y += Self.line
      for (value, series) in zip(row.values, chartSeries) where value > 0 {
        let length = max(1.5, room * Double(value) / Double(most))
        html.shape(
          "rect",
          [
            "x": labels.isRightToLeft ? ChartGeometry.width - length : 0, "y": y, "width": length,
            "height": Self.bar, "rx": 1.5,
          ], class: series)
        html.chartText(
          labels.grouped(value), x: start(length + 5), y: y + 9.5, class: labels.isRightToLeft ? "end v" : "start v")
        y += Self.bar + 2
      }
      y += Self.gap
      html.close("g")
    }
    html.close("svg")
  }

  private func start(_ x: Double) -> Double { labels.isRightToLeft ? ChartGeometry.width - x : x }
}
