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
