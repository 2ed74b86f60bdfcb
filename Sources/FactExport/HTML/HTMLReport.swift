import CasualtyExtraction

/// One self-contained page for people: the texts with everything that was read marked in place, the table of facts,
/// what does not add up, and charts.
///
/// Unlike a ``FactFormat`` it needs all documents before it can be written: it begins with their list. Sections can be
/// made in parallel and are added in order:
/// ```swift
/// var report = HTMLReport(language: .english, gazetteer: extractor.vocabulary.gazetteer)
/// report.add(report.section(of: extractor.analysis(of: document)))
/// let page = report.bytes
/// ```
/// No network is needed to show it, and nothing of a document gets into it unescaped.
public struct HTMLReport: Sendable {
  /// How much a page holds, so that browsers can show it.
  public struct Limit: Hashable, Sendable {
    /// The most documents.
    public var documents: Int
    /// The most bytes of text; the first document has its place whatever its size.
    public var bytes: Int

    /// A limit; 1,000 documents and 8 MiB of text if nothing else is said.
    public init(documents: Int = 1000, bytes: Int = 1 << 23) {
      self.documents = documents
      self.bytes = bytes
    }
  }

  /// How much the page holds.
  public let limit: Limit
  /// How many documents did not find room; the page says so.
  public private(set) var leftOut = 0

  private let labels: Labels
  private let units: PlaceUnits
  private var sections: [ReportSection] = []
  private var size = 0

  /// An empty page with its words in `language`; `gazetteer` tells which governorate a place lies in.
  public init(language: MessageLanguage = .english, gazetteer: Gazetteer, limit: Limit = Limit()) {
    labels = Labels(language)
    units = PlaceUnits(gazetteer)
    self.limit = limit
  }

  /// What a document gives to the page. O(n log n).
  public func section(of analysis: Analysis) -> ReportSection { ReportSection(analysis, labels, units) }

  /// Adds a document behind the others, or counts it as left out where the page is full.
  public mutating func add(_ section: ReportSection) {
    let fits = sections.count < limit.documents && size + section.source.count <= limit.bytes
    guard fits || sections.isEmpty, leftOut == 0 else {
      leftOut += 1
      return
    }
    sections.append(section)
    size += section.source.count
  }

  /// The page, UTF-8. O(n).
  public var bytes: [UInt8] {
    ReportPage(sections: sections, leftOut: leftOut, labels: labels, units: units).bytes
  }
}
