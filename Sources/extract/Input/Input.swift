/// A file to read, or standard input.
struct Input: Sendable {
  /// The path as given or found; `-` is standard input.
  let path: String
  /// How it is written.
  let format: InputFormat
  /// The path below the folder that was named, nil for a file that was named itself.
  let pathInFolder: String?

  init(path: String, format: InputFormat?, pathInFolder: String? = nil) {
    self.path = path
    self.format = format ?? InputFormat(path: path)
    self.pathInFolder = pathInFolder
  }

  /// Whether it is standard input.
  var isStandardInput: Bool { path == "-" }

  /// The name in messages.
  var label: String { isStandardInput ? "stdin" : path }

  /// The file's name with its extension.
  var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The document's name: the file's name without its folder and its last extension; for a file of a folder, its path
  /// in the folder without its last extension.
  var documentName: String {
    guard !isStandardInput else { return "stdin" }
    let name = fileName
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex, name.index(after: dot) != name.endIndex else {
      return pathInFolder ?? name
    }
    let folder = pathInFolder?.dropLast(name.count) ?? ""
    return String(folder + name[..<dot])
  }
}
