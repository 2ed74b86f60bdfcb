import CasualtyExtraction

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

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

/// The part of the earth that a map shows.
struct MapFrame {
  private let west: Double
  private let north: Double
  private let south: Double
  private let east: Double
  /// Units a degree of latitude.
  private let scale: Double
  private let stretch: Double
  private let offsetX: Double
  private let offsetY: Double
  /// The map's height.
  let height: Double

  /// The frame around `dots`, at least 1° high and wide and not higher than wide.
  init(_ dots: [DotMap.Dot], width: Double, margin: Double) {
    let latitudes = dots.map(\.latitude)
    let longitudes = dots.map(\.longitude)
    var (south, north) = (latitudes.min() ?? 0, latitudes.max() ?? 0)
    var (west, east) = (longitudes.min() ?? 0, longitudes.max() ?? 0)
    if north - south < 1 { (south, north) = ((south + north) / 2 - 0.5, (south + north) / 2 + 0.5) }
    if east - west < 1 { (west, east) = ((west + east) / 2 - 0.5, (west + east) / 2 + 0.5) }
    stretch = max(0.2, cos((south + north) / 2 * .pi / 180))
    let room = width - 2 * margin
    scale = min(room / ((east - west) * stretch), room / (north - south))
    height = min(width, max(200, (north - south) * scale + 2 * margin))
    offsetX = (width - (east - west) * stretch * scale) / 2
    offsetY = (height - (north - south) * scale) / 2
    (self.west, self.north, self.south, self.east) = (west, north, south, east)
  }

  /// From the left.
  func x(_ longitude: Double) -> Double { offsetX + (longitude - west) * stretch * scale }
  /// From the top.
  func y(_ latitude: Double) -> Double { offsetY + (north - latitude) * scale }
  /// Where a dot stands.
  func point(_ dot: DotMap.Dot) -> (x: Double, y: Double) { (x(dot.longitude), y(dot.latitude)) }

  /// The meridians to draw, in whole degrees.
  var meridians: [Int] { lines(west, east) }
  /// The parallels to draw, in whole degrees.
  var parallels: [Int] { lines(south, north) }

  private func lines(_ low: Double, _ high: Double) -> [Int] {
    let step = ChartGeometry.step(for: Int(max(1, max(east - west, north - south))), steps: 5)
    let first = Int((low / Double(step)).rounded(.up)) * step
    return Array(stride(from: first, through: Int(high.rounded(.down)), by: step))
  }
}

/// Finds room for names beside dots, so that none covers another.
struct LabelPlacement {
  private let width: Double
  private let height: Double
  private var taken: [(x: ClosedRange<Double>, y: ClosedRange<Double>)] = []
  private static let line = 13.0

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// Keeps the square around a dot free.
  mutating func occupy(_ point: (x: Double, y: Double), _ radius: Double) {
    taken.append((point.x - radius...point.x + radius, point.y - radius...point.y + radius))
  }

  /// The middle of the base line of a name of `width` beside the dot at `point`; nil where all room is taken.
  mutating func spot(for point: (x: Double, y: Double), radius: Double, width: Double) -> (x: Double, y: Double)? {
    let side = radius + width / 2 + 3
    let candidates = [
      (point.x, point.y + radius + 12), (point.x, point.y - radius - 4), (point.x + side, point.y + 4),
      (point.x - side, point.y + 4),
    ]
    for (x, y) in candidates {
      let box = (x: x - width / 2...x + width / 2, y: y - Self.line + 3...y + 2)
      guard box.x.lowerBound >= 0, box.x.upperBound <= self.width, box.y.lowerBound >= 0, box.y.upperBound <= height,
        !taken.contains(where: { $0.x.overlaps(box.x) && $0.y.overlaps(box.y) })
      else { continue }
      taken.append(box)
      return (x, y)
    }
    return nil
  }
}
