/// What becomes of a document in UTF-8 with ill-formed sequences.
enum FaultHandling: String, CaseIterable, Sendable {
  /// It is told with its first fault and passed over.
  case report
  /// Each maximal subpart of an ill-formed sequence is read as U+FFFD, as the Unicode Standard has it (3.9, table 3-8).
  case replace
}
