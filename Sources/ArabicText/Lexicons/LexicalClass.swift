/// What kind of word an entry is; the vocabulary of classes is open, each module declares its own.
///
/// Codes 1...63 belong to `ArabicText`, 64...255 to the modules above it.
public struct LexicalClass: RawRepresentable, Hashable, Sendable {
  /// The code, unique in one lexicon.
  public let rawValue: UInt8
  /// The class with this code.
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
}

/// The classes, features and values that lexicon rows may use.
public struct LexiconSchema: Sendable {
  /// What a class allows.
  public struct ClassRule: Sendable {
    /// The class.
    public let lexicalClass: LexicalClass
    /// Features a row may carry, with the values allowed; an empty list allows any value.
    public let features: [String: [String]]
    /// The values allowed in the `value` column; empty allows any.
    public let values: [String]
    /// What the `value` column must hold; nil where it may be left empty.
    public let value: LexiconValueKind?
    /// What the values of features must be.
    public let kinds: [String: LexiconValueKind]
    /// Features without which a row says too little.
    public let requires: [String]
  }

  /// The rules by the class name written in the table.
  public private(set) var classes: [String: ClassRule] = [:]

  private var names: [LexicalClass: String] = [:]

  /// An empty schema.
  public init() {}

  /// Declares class `name`; `features` maps a feature to its allowed values (empty: any, a flag has none), `kinds` to
  /// what they must be; a row must have `requires`, and a value of the kind `value`.
  public mutating func declare(
    _ name: String,
    _ lexicalClass: LexicalClass,
    features: [String: [String]] = [:],
    values: [String] = [],
    value: LexiconValueKind? = nil,
    kinds: [String: LexiconValueKind] = [:],
    requires: [String] = []
  ) {
    classes[name] = ClassRule(
      lexicalClass: lexicalClass, features: features, values: values, value: value, kinds: kinds, requires: requires)
    if names[lexicalClass] == nil { names[lexicalClass] = name }
  }

  /// The name of `lexicalClass` as the tables write it; of several the one declared first.
  public func name(of lexicalClass: LexicalClass) -> String {
    names[lexicalClass] ?? "class \(lexicalClass.rawValue)"
  }
}
