import ArabicText

/// All that was found on the way from a text to its facts.
public struct Analysis: Sendable {
  let text: AnnotatedText
  let drafts: [Draft]
  let triggers: [Trigger]
  let counts: [CountMention]
  let quantities: [QuantityMention]
  let dates: [TimeReader.Dated]
  let places: [PlaceMention]
  let assembler: FieldAssembler
  let segments: [[Segment]]
  /// The facts.
  public let result: DocumentResult
}
