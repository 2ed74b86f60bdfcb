extension String {
  /// The text with its line breaks as spaces.
  var oneLine: String { String(map { $0.isNewline ? " " : $0 }) }
}
