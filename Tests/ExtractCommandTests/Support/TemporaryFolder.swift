import Foundation

/// A folder that goes away with the test.
struct TemporaryFolder {
  let folder: URL

  /// Calls `body` with a new folder.
  static func with<Result>(_ body: (TemporaryFolder) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("extract-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(TemporaryFolder(folder: folder))
  }

  func url(_ name: String) -> URL { folder.appendingPathComponent(name) }

  func path(_ name: String) -> String { url(name).path }

  @discardableResult
  func write(_ name: String, _ contents: Data) throws -> URL {
    try FileManager.default.createDirectory(
      at: url(name).deletingLastPathComponent(), withIntermediateDirectories: true
    )
    try contents.write(to: url(name))
    return url(name)
  }

  @discardableResult
  func write(_ name: String, _ contents: String) throws -> URL { try write(name, Data(contents.utf8)) }

  func read(_ name: String) throws -> String { try String(contentsOf: url(name), encoding: .utf8) }

  /// The names in the folder, sorted.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }
}
