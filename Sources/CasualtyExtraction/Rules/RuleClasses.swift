import ArabicText

/// The lexical classes that only rules read.
extension LexicalClass {
  /// What a denial counts as zero beyond the nouns of victims: «خسائر في الأرواح», «أي إصابة», «أحد».
  static let zeroCount = LexicalClass(rawValue: 200)
  /// A verb whose forms behind a negation no inflection gives: «يصب» of «أصيب», «يمت» of «مات».
  static let zeroVerb = LexicalClass(rawValue: 201)
  /// The words of claims and accusations: «تبنى», «مسؤوليته», «اتهم».
  static let claim = LexicalClass(rawValue: 202)
}

extension LexiconSchema {
  /// Declares the classes that only rules read.
  public mutating func declareRules() {
    let shared: [String: [String]] = ["shared": []]
    declare(
      "zero.count", .zeroCount, features: shared,
      values: ["killed", "injured", "casualties", "killed+injured", "nobody"]
    )
    declare("zero.verb", .zeroVerb, features: shared, values: EventKind.allCases.map(\.rawValue))
    declare(
      "claim", .claim, features: shared,
      values: ["adopt", "own", "responsibility", "blame", "adopting", "onto", "accuse", "act", "behind", "mark"]
    )
  }
}
