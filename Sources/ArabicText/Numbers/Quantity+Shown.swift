extension Quantity {
  /// The figure with a sign for its qualifier: `42`, `≥ 42`, `20–30`, `20–99 ?` where the words are vague.
  ///
  /// `grouped` writes a figure, `about` stands before an approximate one.
  public func shown(grouped: (Int) -> String = { String($0) }, about: String = "~") -> String {
    let figure = best.map(grouped) ?? ""
    let bounds = "\(low.map(grouped) ?? "")–\(high.map(grouped) ?? "")"
    return switch qualifier {
    case .exact: figure
    case .atLeast: "≥ \(figure)"
    case .moreThan: "> \(figure)"
    case .approximately: "\(about) \(figure)"
    case .atMost: "≤ \(figure)"
    case .lessThan: "< \(figure)"
    case .range: bounds
    case .vague: "\(bounds) ?"
    }
  }
}
