import ArabicText

/// The days of documents that do not give their own.
struct DocumentDates: Sendable {
  /// The day of all that nothing else tells.
  var standard: CivilDate?
  /// Days by document id, file name or path.
  var map: [String: CivilDate] = [:]
  /// Whether a date in the file's name counts.
  var fromName = false

  /// The day of the document `name` in `input`: the map's, else that in the file's name, else the standard.
  func date(of name: String, in input: Input) throws(InputProblem) -> CivilDate? {
    if !map.isEmpty {
      for key in [name, input.pathInFolder, input.fileName, input.path] {
        if let key, let date = map[key] { return date }
      }
    }
    if fromName, let date = try NameDate.date(in: input.fileName) { return date }
    return standard
  }
}
