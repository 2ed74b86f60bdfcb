/// Measures that the charts have in common, in the units of their view box; text has 12 of them.
enum ChartGeometry {
  /// The width of every chart.
  static let width = 400.0
  /// The mean width of a character, for want of the browser's font.
  static let character = 6.4

  /// `number` with one decimal at most.
  static func text(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e9 else { return "0" }
    let tenths = Int((number * 10).rounded())
    let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }

  /// `label`, cut where it would be longer than `width`.
  static func fitted(_ label: String, _ width: Double) -> String {
    DisplayWidth.truncated(label, to: max(1, Int(width / character)))
  }

  /// A step of 1, 2 or 5 times a power of ten that divides `most` into at most `steps`.
  static func step(for most: Int, steps: Int) -> Int {
    var step = 1
    var factor = 0
    while most / step >= max(1, steps) {
      step = factor % 3 == 1 ? step / 2 * 5 : step * 2
      factor += 1
      if step > 1 << 55 { break }
    }
    return step
  }
}

/// A row of a chart: what it is and its figures, in the order of ``TollTree/events``.
struct ChartRow {
  let label: String
  let values: [Int]

  /// All figures together.
  var total: Int { values.reduce(0, +) }
}

extension HTMLWriter {
  /// Opens an element of a chart whose attributes are numbers.
  mutating func shape(
    _ name: StaticString, _ numbers: KeyValuePairs<StaticString, Double>, class kind: StaticString? = nil,
    closed: Bool = true
  ) {
    markup("<")
    markup(name)
    for (key, value) in numbers {
      markup(" ")
      markup(key)
      markup("=\"")
      text(ChartGeometry.text(value))
      markup("\"")
    }
    if let kind {
      markup(" class=\"")
      markup(kind)
      markup("\"")
    }
    markup(closed ? "/>" : ">")
  }

  /// Adds words of a chart.
  mutating func chartText(_ text: String, x: Double, y: Double, class kind: StaticString) {
    shape("text", ["x": x, "y": y], class: kind, closed: false)
    self.text(text)
    close("text")
  }

  /// Adds a title that shows where the pointer rests.
  mutating func chartTitle(_ row: ChartRow, _ labels: Labels) {
    element("title", text: "\(row.label): \(labels.toll(row.values))")
  }

  /// Opens a chart.
  mutating func openChart(height: Double, label: String) {
    let width = ChartGeometry.text(ChartGeometry.width)
    open(
      "svg",
      [
        "viewBox": "0 0 \(width) \(ChartGeometry.text(height))", "role": "img", "direction": "ltr",
        "aria-label": label,
      ])
  }
}

extension Labels {
  /// «12 killed, 3 injured».
  func toll(_ values: [Int]) -> String {
    zip(TollTree.events, values).filter { $0.1 > 0 }
      .map { event, value in "\(grouped(value)) \(name("event", event.rawValue))" }
      .joined(separator: isRightToLeft ? "، " : ", ")
  }
}

/// The classes of the series' colours, in the order of ``TollTree/events``.
let chartSeries: [StaticString] = ["s0", "s1", "s2"]
