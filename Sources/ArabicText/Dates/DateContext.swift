/// What is known around a date when it is made into days.
public struct DateContext: Sendable {
  /// The document's date.
  public var reference: CivilDate?
  /// The period of the whole, of the heading or of the report.
  public var enclosing: Period?
  /// The nearest full date before in the text.
  public var preceding: Period?
  /// The nearest full date behind in the text.
  public var following: Period?
  /// Events that the text itself dates, by ``DateMention/anchor``.
  public var anchors: [String: Period]

  /// A context; what is not known is nil.
  public init(
    reference: CivilDate? = nil,
    enclosing: Period? = nil,
    preceding: Period? = nil,
    following: Period? = nil,
    anchors: [String: Period] = [:]
  ) {
    self.reference = reference
    self.enclosing = enclosing
    self.preceding = preceding
    self.following = following
    self.anchors = anchors
  }
}
