/// A file to read, or standard input.
struct Input {
  /// The path as given; `-` is standard input.
  let path: String
  /// How it is written.
  let format: InputFormat

  init(path: String, format: InputFormat?) {
    self.path = path
    self.format = format ?? InputFormat(path: path)
  }

  /// Whether it is standard input.
  var isStandardInput: Bool { path == "-" }

  /// The name in messages.
  var label: String { isStandardInput ? "stdin" : path }

  /// The document's name: the file's name without its folder and its last extension.
  var documentName: String {
    guard !isStandardInput else { return "stdin" }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex, name.index(after: dot) != name.endIndex else {
      return name
    }
    return String(name[..<dot])
  }
}
