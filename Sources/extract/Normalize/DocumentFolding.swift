import ArabicText
import CasualtyExtraction

/// Folds documents as `normalize` prints them; the lexicons are loaded only where a step needs them.
struct DocumentFolding: Sendable {
  private let normalizer: Normalizer
  private let repair: ObfuscationRepair?
  private let months: MonthNormalizer?

  /// Repairs only under the matching profile. Tells what is wrong with the files of the folder `lexicons` and exits.
  init(_ profile: NormalizationProfile, months: MonthStyle?, repairs: Bool, lexicons: String?) async throws {
    normalizer = Normalizer(profile)
    let repairs = repairs && profile == .matching
    guard repairs || months != nil else {
      (repair, self.months) = (nil, nil)
      return
    }
    let extractor = try await LexiconFolder.extractor(lexicons)
    repair = repairs ? extractor.repair : nil
    self.months = months.map { [repair] in
      MonthNormalizer(extractor.lexicon, style: $0, profile: profile, repairing: repair)
    }
  }

  /// The folded text; pairs of month names that disagree are told on standard error.
  func folded(_ document: Document) -> NormalizedText {
    guard let months else {
      let text = normalizer.normalize(document.text)
      guard let repair else { return text }
      var tokens = Tokenizer().tokenize(text)
      repair.repair(&tokens)
      return tokens.text
    }
    let folded = months.normalize(document.text)
    for month in folded.mismatched {
      ProblemLog.tell(
        "\(document.name): months that disagree are kept: \(folded.text.string(in: month.sourceRange).oneLine)")
    }
    return folded.text
  }
}
