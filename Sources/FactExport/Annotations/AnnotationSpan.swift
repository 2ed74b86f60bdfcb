import ArabicText
import CasualtyExtraction

/// A stretch of a document that means something: a number, a date, a place, an actor, an event word.
public struct AnnotationSpan: Hashable, Sendable {
  /// What a span can be.
  public enum Layer: String, Sendable, CaseIterable {
    case numbers, dates, places, actors, events
    /// Numbers that count nothing: ranks, times of day, names, telephones.
    case otherNumbers = "other_numbers"
  }

  /// What a span means.
  public enum Value: Hashable, Sendable {
    /// A number with its bounds.
    case quantity(Quantity)
    /// A number that is not whole, with what the words say about it.
    case decimal(Double, Quantity.Qualifier)
    /// A date or period.
    case period(Period)
    /// A place.
    case place(Place)
    /// An id of the lexicon: an actor, an event.
    case identifier(String)
  }

  /// What is known of a number or date beside its value.
  public enum Detail: Hashable, Sendable {
    /// What the number is there for, and its unit's words as written («كم», «بالمئة»).
    case number(QuantityMention.Kind, unit: String?)
    /// What kind of date it is, and what is wrong with it.
    case date(DateMention.Kind, DateFlags)
  }

  /// The document's name.
  public var document: String
  /// What it is.
  public var layer: Layer
  /// The first code point of the document that belongs to it, from 0.
  public var start: Int
  /// The code point behind the last.
  public var end: Int
  /// The words as written.
  public var text: String
  /// What it means.
  public var value: Value
  /// What else is known of a number or date, nil for the other layers.
  public var detail: Detail?

  /// A span; offsets in code points.
  public init(
    document: String, layer: Layer, start: Int, end: Int, text: String, value: Value, detail: Detail? = nil
  ) {
    self.document = document
    self.layer = layer
    self.start = start
    self.end = end
    self.text = text
    self.value = value
    self.detail = detail
  }
}
