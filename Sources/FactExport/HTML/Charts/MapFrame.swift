#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

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
