import ArabicText
import CasualtyExtraction

/// Folds documents as `normalize` prints them; the lexicons are loaded only where a step needs them.
struct DocumentFolding: Sendable {
  private let normalizer: Normalizer
  private let repair: ObfuscationRepair?
  private let months: MonthNormalizer?

  /// Tells what is wrong with the files of the folder `lexicons` and exits.
  init(_ options: NormalizationOptions, months: MonthStyle?, repairs: Bool, lexicons: String?) async throws {
    normalizer = Normalizer(options: options)
    guard repairs || months != nil else {
      (repair, self.months) = (nil, nil)
      return
    }
    let extractor = try await LexiconFolder.extractor(lexicons)
    repair = repairs ? extractor.repair : nil
    self.months = months.map { [repair] in
      MonthNormalizer(extractor.lexicon, style: $0, options: options, repairing: repair)
    }
  }

  /// The folded text, and what is to be told of it: pairs of month names that disagree.
  func folded(_ document: Document) -> (NormalizedText, notes: [String]) {
    guard let months else {
      let text = normalizer.normalize(document.text)
      return (repair?.repaired(text) ?? text, [])
    }
    let folded = months.normalize(document.text)
    let notes = folded.mismatched.map {
      "\(document.name): months that disagree are kept: \(folded.text.string(in: $0.sourceRange).oneLine)"
    }
    return (folded.text, notes)
  }
}
