/// What is wrong with a line of JSON, for people.
enum JSONProblem {
  /// The message for a decoding `error` where a line such as `expected` was expected.
  static func message(of error: any Error, expected: String) -> String {
    guard let error = error as? DecodingError else { return "not JSON" }
    switch error {
    case .keyNotFound(let key, _): return "no \"\(key.stringValue)\"; a line is \(expected)"
    case .valueNotFound(_, let context): return "\(path(context)) is null; a line is \(expected)"
    case .typeMismatch(_, let context): return "\(path(context)) has the wrong type; a line is \(expected)"
    case .dataCorrupted: return "not valid JSON; a line is \(expected)"
    @unknown default: return "not valid JSON"
    }
  }

  private static func path(_ context: DecodingError.Context) -> String {
    context.codingPath.isEmpty ? "the line" : "\"\(context.codingPath.map(\.stringValue).joined(separator: "."))\""
  }
}
