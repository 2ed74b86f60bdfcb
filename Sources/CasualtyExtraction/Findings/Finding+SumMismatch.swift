extension Finding {
  /// `parts` of a breakdown that amount to `sum` where their total says `stated`.
  static func sumMismatch(_ total: Fact, _ parts: [Fact], sum: Int, stated: Int) -> Finding {
    let terms = parts.count <= 8 ? parts.compactMap { $0.count.quantity.best.map(String.init) } : []
    let formula = terms.isEmpty ? "" : " (\(terms.joined(separator: " + ")))"
    let difference = sum > stated ? sum - stated : stated - sum
    return Finding(
      kind: .sumMismatch, severity: .error, facts: [total.id] + parts.map(\.id), expected: String(stated),
      actual: String(sum),
      message: Finding.Message(
        english: """
          The \(parts.count) parts of the breakdown add up to \(sum)\(formula), \(difference) \
          \(sum > stated ? "more" : "less") than the total of \(stated) in «\(total.evidence.text)»: check the parts and \
          the total.
          """,
        arabic: """
          مجموع أجزاء التوزيع وعددها \(parts.count) هو \(sum)\(formula)، وهو \(sum > stated ? "أكثر" : "أقل") بـ\(difference) \
          من الإجمالي \(stated) في «\(total.evidence.text)»: راجع الأجزاء والإجمالي.
          """
      ),
      evidence: total.evidence
    )
  }
}
