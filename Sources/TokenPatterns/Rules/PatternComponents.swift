import ArabicText

/// A word by its lexical class: `Word(.eventVerb, values: ["killed"])`.
public struct Word: PatternComponent {
  private var test: WordTest

  /// A word in any of `classes` whose entry has one of `values` and all of `features`; empty lists demand nothing.
  public init(
    _ classes: LexicalClass..., values: [String] = [], features: [WordTest.Feature] = [],
    withoutFeatures: [WordTest.Feature] = []
  ) {
    test = WordTest(classes)
    test.values = values
    test.features = features
    test.withoutFeatures = withoutFeatures
  }

  /// The word in a form that has all of `form` and nothing of `excluded`.
  public func form(_ form: WordForm, without excluded: WordForm = []) -> Word {
    var word = self
    word.test.form = form
    word.test.withoutForm = excluded
    return word
  }

  /// The word with all of `proclitics` written onto it.
  public func with(_ proclitics: Proclitics) -> Word {
    var word = self
    word.test.proclitics = proclitics
    return word
  }

  /// The word with nothing of `proclitics` written onto it.
  public func without(_ proclitics: Proclitics) -> Word {
    var word = self
    word.test.withoutProclitics = proclitics
    return word
  }

  public var node: PatternNode { .word(test) }
}

/// A punctuation mark.
public struct Mark: PatternComponent {
  public let node: PatternNode
  /// The mark `character`.
  public init(_ character: Unicode.Scalar) { node = .mark(character.value) }
}

/// A number in digits.
public struct Figure: PatternComponent {
  public let node = PatternNode.figure
  /// A number in digits.
  public init() {}
}

/// Any one word, in the lexicon or not.
public struct AnyWord: PatternComponent {
  public let node = PatternNode.anyWord
  /// Any one word.
  public init() {}
}

/// Any one token.
public struct AnyToken: PatternComponent {
  public let node = PatternNode.anyToken
  /// Any one token.
  public init() {}
}

/// Up to some steps of anything, as few as possible; it ends with the sentence at the latest.
public struct Gap: PatternComponent {
  public let node: PatternNode
  /// Up to `max` tokens, or up to `max` readings in any of `classes` where there are any.
  public init(upTo max: Int, over classes: LexicalClass...) { node = .gap(max: max, over: classes) }
}

/// The parts one behind the other.
public struct InOrder: PatternComponent {
  public let node: PatternNode
  /// The parts one behind the other.
  public init(@PatternBuilder _ parts: () -> [PatternNode]) { node = .sequence(parts()) }
}

/// One of the parts, the first that fits first.
public struct ChoiceOf: PatternComponent {
  public let node: PatternNode
  /// One of the parts.
  public init(@PatternBuilder _ parts: () -> [PatternNode]) { node = .choice(parts()) }
}

/// The parts or nothing.
public struct Optionally: PatternComponent {
  public let node: PatternNode
  /// The parts, one behind the other, or nothing.
  public init(@PatternBuilder _ parts: () -> [PatternNode]) { node = .optional(.sequence(parts())) }
}

/// The parts again and again.
public struct Repeat: PatternComponent {
  public let node: PatternNode
  /// The parts as often as `times` allows, as often as possible first or, reluctantly, as rarely as possible first.
  public init(_ times: ClosedRange<Int>, isReluctant: Bool = false, @PatternBuilder _ parts: () -> [PatternNode]) {
    node = .repetition(.sequence(parts()), min: times.lowerBound, max: times.upperBound, isReluctant: isReluctant)
  }
  /// The parts as often as `times` allows, without an upper bound.
  public init(_ times: PartialRangeFrom<Int>, isReluctant: Bool = false, @PatternBuilder _ parts: () -> [PatternNode]) {
    node = .repetition(.sequence(parts()), min: times.lowerBound, max: nil, isReluctant: isReluctant)
  }
}

/// Only where the parts do not follow.
public struct NegativeLookahead: PatternComponent {
  public let node: PatternNode
  /// Only where the parts, one behind the other, do not follow.
  public init(@PatternBuilder _ parts: () -> [PatternNode]) { node = .negativeLookahead(.sequence(parts())) }
}

/// The parts, kept under a name.
public struct Capture: PatternComponent {
  public let node: PatternNode
  /// The parts, one behind the other, kept as `name`.
  public init(_ name: String, @PatternBuilder _ parts: () -> [PatternNode]) {
    node = .capture(name, .sequence(parts()))
  }
}
