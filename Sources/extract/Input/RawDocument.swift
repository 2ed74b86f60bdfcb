/// What an input hands over for a document, before it is decoded and parsed.
enum RawDocument: Sendable {
  /// A text input to read whole.
  case file(Input)
  /// A line of an input, where it stands and where it begins.
  case line([UInt8], Input, number: Int, offset: Int)
  /// Nothing, for this reason; it is told in its turn.
  case problem(String)

  /// The bytes it holds or will need.
  var size: Int {
    switch self {
    case .file(let input): FileReader.size(of: input.path)
    case .line(let bytes, _, _, _): bytes.count + 1
    case .problem: 0
    }
  }
}
