import CasualtyExtraction

/// What a document gives to a page.
public struct ReportSection: Sendable {
  /// What was read.
  let result: DocumentResult
  let source: [UInt8]
  let marks: TextMarks
  let breakdowns: [TollBreakdown.Dimension: TollBreakdown]
  /// How many counts its charts add up.
  let addends: Int

  init(_ analysis: Analysis, _ labels: Labels, _ units: PlaceUnits) {
    result = analysis.result
    source = analysis.tokens.text.source
    marks = TextMarks(analysis, labels)
    let tree = TollTree(analysis.result, units)
    addends = tree.nodes.count
    var breakdowns: [TollBreakdown.Dimension: TollBreakdown] = [:]
    for dimension in TollBreakdown.Dimension.allCases {
      breakdowns[dimension] = TollBreakdown(tree, by: dimension, units)
    }
    self.breakdowns = breakdowns
  }

  /// Of each fact the first one of its mark.
  var anchors: [Int: Int] {
    var anchors: [Int: Int] = [:]
    for mark in marks.counts {
      guard case .facts(let indices) = mark.meaning, let first = indices.first else { continue }
      for index in indices { anchors[index] = first }
    }
    return anchors
  }

  /// The sum of `event`, by the rules of the charts.
  func total(of event: EventKind) -> Int { breakdowns[.place]?.total(of: event) ?? 0 }
}
