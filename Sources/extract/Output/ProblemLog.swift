/// Tells problems on standard error and remembers that there were some.
struct ProblemLog {
  /// How many were told.
  private(set) var count = 0

  /// Tells `message`.
  mutating func add(_ message: String) {
    count += 1
    Self.tell(message)
  }

  /// Writes `message` to standard error; where that cannot be done there is nobody to tell.
  static func tell(_ message: String) {
    try? FileDescriptor.standardError.write(Array("extract: \(message)\n".utf8))
  }
}
