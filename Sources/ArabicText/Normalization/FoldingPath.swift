/// The ways in which a text is folded, which all give the same.
enum FoldingPath: Sendable {
  /// Scalar by scalar: the reference, and the way for options that have no vector steps.
  case scalars
  /// In blocks of 64 bytes, with ``MatchingSteps``.
  case matchingBlocks
  /// In blocks of 64 bytes, with ``FaithfulSteps``.
  case faithfulBlocks

  /// The fastest way for `options`.
  init(_ options: NormalizationOptions) {
    switch options {
    case .matching: self = .matchingBlocks
    case .faithful: self = .faithfulBlocks
    default: self = .scalars
    }
  }
}
