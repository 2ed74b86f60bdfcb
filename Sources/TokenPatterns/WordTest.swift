import ArabicText

/// What a reading must be to count as a word of a pattern; empty lists and sets demand nothing.
public struct WordTest: Hashable, Sendable {
  /// A feature of the lexicon's row.
  public struct Feature: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The feature's name.
    public let name: String
    /// The value it must have; nil takes any.
    public let value: String?

    /// The feature `name` with `value`, or with any value.
    public init(_ name: String, _ value: String? = nil) {
      self.name = name
      self.value = value
    }

    /// `"name"` or `"name=value"`, as the tables write it.
    public init(stringLiteral value: String) {
      let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
      self.init(parts.first ?? "", parts.count > 1 ? parts[1] : nil)
    }
  }

  /// The classes it may have, never empty.
  public var classes: [LexicalClass]
  /// The values its entry may have.
  public var values: [String] = []
  /// The features its entry must have.
  public var features: [Feature] = []
  /// The features its entry must not have.
  public var withoutFeatures: [Feature] = []
  /// The grammatical form, all of which it must have.
  public var form: WordForm = []
  /// What must not be among its forms.
  public var withoutForm: WordForm = []
  /// What must be written onto its front, all of it.
  public var proclitics: Proclitics = []
  /// What must not be written onto its front.
  public var withoutProclitics: Proclitics = []

  /// A test for readings in any of `classes`.
  public init(_ classes: [LexicalClass]) { self.classes = classes }

  /// Whether `reading`, from a text that `lexicon` annotated, is such a word. O(values + features).
  public func accepts(_ reading: Reading, _ lexicon: Lexicon) -> Bool {
    guard classes.contains(reading.lexicalClass), reading.form.isSuperset(of: form),
      reading.form.isDisjoint(with: withoutForm), reading.proclitics.isSuperset(of: proclitics),
      reading.proclitics.isDisjoint(with: withoutProclitics)
    else { return false }
    guard !values.isEmpty || !features.isEmpty || !withoutFeatures.isEmpty else { return true }
    let entry = lexicon.entry(of: reading)
    return (values.isEmpty || values.contains(entry.value)) && features.allSatisfy { $0.isOn(entry) }
      && !withoutFeatures.contains { $0.isOn(entry) }
  }
}

extension WordTest.Feature {
  fileprivate func isOn(_ entry: LexiconEntry) -> Bool {
    guard let found = entry.features[name] else { return false }
    return value == nil || value == found
  }
}
