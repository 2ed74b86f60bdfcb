import ArabicText

/// All that was found on the way from a text to its facts.
///
/// ``mentions`` lists what the text names, ``explanation`` tells sentence by sentence how the facts came about.
public struct Analysis: Sendable {
  let text: AnnotatedText
  let drafts: [Draft]
  let triggers: [Trigger]
  let counts: [CountMention]
  let quantities: [QuantityMention]
  let dates: [TimeReader.Dated]
  let places: [PlaceMention]
  let actors: ActorIndex
  let assembler: FieldAssembler
  let segments: [[Segment]]
  /// Of each fact the draft it was made from.
  let factDrafts: [Int]
  /// The facts.
  public let result: DocumentResult

  /// The tokens with their readings; ranges of ``mentions`` are ranges of them.
  public var tokens: TokenizedText { text.text }
}
