import CasualtyExtraction
import FactExport

/// What becomes of the documents' facts: bytes that are written one document after the other, or a page at the end.
enum FactOutput {
  case documents(any FactFormat)
  case page(HTMLReport)

  /// What one document gives, made in parallel.
  enum Part: Sendable {
    case bytes([UInt8])
    case section(ReportSection)
  }

  /// What `document` gives, and its result; its findings are there where the format or `wantsFindings` asks for them.
  func part(
    of document: Document, _ extractor: CasualtyExtractor, wantsFindings: Bool
  ) -> (Part, DocumentResult) {
    switch self {
    case .documents(let format):
      let result = extractor.extract(document, findings: wantsFindings || format.usesFindings)
      return (.bytes(format.bytes(of: result)), result)
    case .page(let report):
      let analysis = extractor.analysis(of: document)
      return (.section(report.section(of: analysis)), analysis.result)
    }
  }

  /// Adds a document behind the others; the bytes that can be written already.
  mutating func add(_ part: Part) -> [UInt8] {
    switch part {
    case .bytes(let bytes): return bytes
    case .section(let section):
      guard case .page(var report) = self else { return [] }
      // So that the report is not copied: nothing else holds it while it grows.
      self = .documents(FactJSONWriter())
      report.add(section)
      self = .page(report)
      return []
    }
  }

  /// What stands around the documents.
  var frame: DocumentRun.Frame {
    guard case .documents(let format) = self else { return DocumentRun.Frame() }
    let isDelimited = format is DelimitedFacts || format is WideFacts
    return DocumentRun.Frame(
      opening: format.opening, closing: format.closing, recordEnd: isDelimited ? .row : .line)
  }

  /// What stands between two documents.
  var separator: [UInt8] {
    if case .documents(let format) = self { format.separator } else { [] }
  }

  /// What is written when all documents are there; tells of those that found no room.
  func end() -> [UInt8] {
    guard case .page(let report) = self else { return [] }
    if report.leftOut > 0 {
      ProblemLog.tell("the page is full: \(report.leftOut) documents were left out, which it says; make several pages")
    }
    return report.bytes
  }
}
