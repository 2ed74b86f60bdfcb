import CasualtyExtraction

/// Writes the way from a document to its facts as a tree of lines.
struct Explanation: Sendable {
  private let extractor: CasualtyExtractor

  init(extractor: CasualtyExtractor) { self.extractor = extractor }

  /// The explanation of `document`: its name, then its sentences.
  func text(of document: Document) -> String {
    TextTree(document.name, extractor.analysis(of: document).explanation.map(\.tree)).text
  }
}
