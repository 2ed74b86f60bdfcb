import CasualtyExtraction

/// Dots at the coordinates of places, their area as large as the toll; no map below them but a grid of degrees.
///
/// The inner disc is the killed, the outer one all. Equirectangular, true to scale in the middle of the map.
struct DotMap {
  /// A place with its figures.
  struct Dot {
    let latitude: Double
    let longitude: Double
    let row: ChartRow
  }

  let dots: [Dot]
  /// Places without figures, for orientation.
  let background: [Dot]
  let labels: Labels

  private static let margin = 34.0
  private static let largest = 26.0

  /// Writes the map.
  func write(to html: inout HTMLWriter, label: String) {
    let frame = MapFrame(dots + background, width: ChartGeometry.width, margin: Self.margin)
    html.openChart(height: frame.height, label: label)
    grid(frame, to: &html)
    let most = Double(max(1, dots.map(\.row.total).max() ?? 1))
    func radius(_ value: Int) -> Double { value > 0 ? max(2.5, Self.largest * (Double(value) / most).squareRoot()) : 0 }
    for dot in background {
      let point = frame.point(dot)
      html.shape("circle", ["cx": point.x, "cy": point.y, "r": 2], class: "far")
    }
    var placement = LabelPlacement(width: ChartGeometry.width, height: frame.height)
    let ordered = dots.sorted { ($0.row.total, $1.row.label) > ($1.row.total, $0.row.label) }
    for dot in ordered { placement.occupy(frame.point(dot), radius(dot.row.total) * 0.6) }
    for dot in ordered {
      let point = frame.point(dot)
      html.open("g")
      html.chartTitle(dot.row, labels)
      html.shape("circle", ["cx": point.x, "cy": point.y, "r": radius(dot.row.total)], class: "all")
      let killed = dot.row.values.first ?? 0
      if killed > 0 {
        html.shape(
          "circle", ["cx": point.x, "cy": point.y, "r": min(radius(killed), radius(dot.row.total))], class: "s0")
      }
      html.close("g")
    }
    for dot in ordered {
      let text = ChartGeometry.fitted(dot.row.label, 130)
      write(text, dot, radius(dot.row.total), frame, &placement, "", to: &html)
    }
    for dot in background {
      write(ChartGeometry.fitted(dot.row.label, 110), dot, 2, frame, &placement, "far", to: &html)
    }
    html.close("svg")
  }

  private func write(
    _ text: String, _ dot: Dot, _ radius: Double, _ frame: MapFrame, _ placement: inout LabelPlacement,
    _ kind: StaticString, to html: inout HTMLWriter
  ) {
    let width = ChartGeometry.character * Double(DisplayWidth.of(text))
    guard let spot = placement.spot(for: frame.point(dot), radius: radius, width: width) else { return }
    html.open("g", ["class": "\(kind)"])
    html.chartText(text, x: spot.x, y: spot.y, class: "middle name")
    html.close("g")
  }

  private func grid(_ frame: MapFrame, to html: inout HTMLWriter) {
    for degree in frame.meridians {
      let x = frame.x(Double(degree))
      html.shape("line", ["x1": x, "x2": x, "y1": 0, "y2": frame.height], class: "grid")
      html.chartText("\(abs(degree))°\(degree < 0 ? "W" : "E")", x: x + 3, y: frame.height - 4, class: "start far")
    }
    for degree in frame.parallels {
      let y = frame.y(Double(degree))
      html.shape("line", ["x1": 0, "x2": ChartGeometry.width, "y1": y, "y2": y], class: "grid")
      html.chartText("\(abs(degree))°\(degree < 0 ? "S" : "N")", x: 3, y: y - 3, class: "start far")
    }
  }
}
