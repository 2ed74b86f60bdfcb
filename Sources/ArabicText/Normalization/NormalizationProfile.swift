/// Which differences of writing a normaliser removes.
public enum NormalizationProfile: String, Sendable, CaseIterable {
  /// Keeps the meaning: digits, presentation forms and invisible characters are unified, letters and vowels stay.
  case faithful
  /// Folds what writers vary without meaning it, for lookup: vowels go, alef, hamza, yeh and teh marbuta are merged.
  case matching

  /// The steps of the profile.
  public var options: NormalizationOptions {
    switch self {
    case .faithful: .faithful
    case .matching: .matching
    }
  }
}
