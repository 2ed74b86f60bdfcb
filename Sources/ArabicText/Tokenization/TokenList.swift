/// The tokens of a text with what a lexicon knows of them.
///
/// Copying a list is O(1): tokens and readings lie in a few flat arrays that all copies share.
public struct TokenList: RandomAccessCollection, Sendable {
  @usableFromInline let storage: TokenStorage

  init(_ storage: TokenStorage) { self.storage = storage }

  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { storage.records.count }

  /// The token at `index`. O(1).
  @inlinable
  public subscript(index: Int) -> Token {
    Token(record: storage.records[index], index: index, storage: storage)
  }
}

extension TokenList {
  /// The tokens as they lie in memory.
  package var records: [TokenRecord] { storage.records }
  /// Where the readings of each token lie; empty before a lexicon has annotated the text.
  package var annotations: [TokenAnnotation] { storage.annotations }
  /// The readings of all tokens, one behind the other.
  package var allReadings: [Reading] { storage.readings }

  /// Of each token the classes of its readings; empty before a lexicon has annotated the text.
  package var classSets: [ClassSet] { storage.classSets }

  /// The first reading of the token at `index`, which must be in the list, of class `lexicalClass`.
  public func reading(at index: Int, of lexicalClass: LexicalClass) -> Reading? {
    guard index < storage.annotations.count else { return nil }
    let annotation = storage.annotations[index]
    for at in annotation.start..<(annotation.start + annotation.count)
    where storage.readings[at].lexicalClass == lexicalClass {
      return storage.readings[at]
    }
    return nil
  }
}

/// The arrays behind a list of tokens.
@usableFromInline
final class TokenStorage: Sendable {
  @usableFromInline let text: NormalizedText
  @usableFromInline let records: [TokenRecord]
  /// One entry a token; empty before a lexicon has annotated the text.
  @usableFromInline let annotations: [TokenAnnotation]
  /// The readings of all tokens, one behind the other.
  @usableFromInline let readings: [Reading]
  /// Of each token the classes of its readings.
  let classSets: [ClassSet]

  init(
    _ text: NormalizedText, _ records: [TokenRecord], annotations: [TokenAnnotation] = [], readings: [Reading] = [],
    classSets: [ClassSet] = []
  ) {
    self.text = text
    self.records = records
    self.annotations = annotations
    self.readings = readings
    self.classSets = classSets
  }

  /// The readings of the token at `index`.
  @inlinable
  func readings(at index: Int) -> ArraySlice<Reading> {
    guard index < annotations.count else { return [] }
    let annotation = annotations[index]
    return readings[annotation.start..<(annotation.start + annotation.count)]
  }

  /// The classes of the readings of the token at `index`.
  func classes(at index: Int) -> TokenClasses { index < annotations.count ? annotations[index].classes : [] }
}

/// Where the readings of a token lie, and of which classes they are; small, because every token has one.
@usableFromInline
package struct TokenAnnotation: Sendable {
  @usableFromInline let start32: UInt32
  @usableFromInline let count32: UInt32
  let classes: TokenClasses

  init(start: Int, count: Int, classes: TokenClasses) {
    start32 = UInt32(clamping: start)
    count32 = UInt32(clamping: count)
    self.classes = classes
  }

  /// Where its readings begin among those of all tokens.
  @inlinable @inline(__always) package var start: Int { Int(start32) }
  /// How many they are.
  @inlinable @inline(__always) package var count: Int { Int(count32) }
}
