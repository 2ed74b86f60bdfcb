/// The columns of a chart over time: months, or years where the months are many.
struct TimeAxis {
  /// What goes to a bucket.
  typealias Row = (bucket: TollBreakdown.Bucket, values: [Int])

  /// The most months of a chart; beyond, its columns are years.
  private static let months = 36
  /// The most years in a row; beyond, those without figures are left out.
  private static let years = 60

  /// Whether the columns are months.
  let isMonthly: Bool
  /// The columns in order, those without figures between them too.
  let columns: [ChartRow]
  /// The figures of periods longer than a column.
  let longer: [Row]

  /// Divides `rows` of a breakdown by month; what has no date is in neither.
  init(_ rows: [Row]) {
    let months = rows.compactMap { row in
      if case .month(let month) = row.bucket { month } else { nil }
    }
    let isMonthly = (months.max() ?? 0) - (months.min() ?? 0) < Self.months
    var values: [Int: [Int]] = [:]
    var longer: [Row] = []
    for row in rows {
      let column: Int? =
        switch row.bucket {
        case .month(let month): isMonthly ? month : month / 12
        case .period(_, let year): isMonthly ? nil : year
        default: nil
        }
      if let column {
        values[column] = zip(values[column] ?? row.values.map { _ in 0 }, row.values).map { $0 + $1 }
      } else if row.bucket != .unknown {
        longer.append(row)
      }
    }
    let none = TollTree.events.map { _ in 0 }
    var wanted = values.keys.sorted()
    if let first = wanted.first, let last = wanted.last, last - first < Self.years { wanted = Array(first...last) }
    self.isMonthly = isMonthly
    self.longer = longer
    columns = wanted.suffix(Self.years).map { column in
      ChartRow(label: Self.label(column, isMonthly: isMonthly), values: values[column] ?? none)
    }
  }

  /// «2021-03», «2021».
  private static func label(_ column: Int, isMonthly: Bool) -> String {
    guard isMonthly else { return "\(column)" }
    let month = column % 12 + 1
    return "\(column / 12)-\(month < 10 ? "0" : "")\(month)"
  }
}
