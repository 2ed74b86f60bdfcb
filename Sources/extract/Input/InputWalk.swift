#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The inputs of a command line one by one: the files named, and the files in the folders named, in name order.
///
/// In folders, hidden files, devices and links to folders are passed over. Holds the names of a folder and of those
/// above it, never of all.
struct InputWalk {
  private let format: InputFormat?
  private let include: [String]
  /// What is still to be visited, the next one last.
  private var pending: [Entry]

  /// The named folder that is walked, as long as nothing was found in it.
  private var emptyFolder: String?

  private struct Entry {
    let path: String
    /// The named folder it was found in, with a slash; nil for what is named itself.
    let root: String?
  }

  /// The inputs at `paths`; in folders those whose name, or path in the folder, matches one of the patterns `include`.
  init(_ paths: [String], format: InputFormat?, include: [String]) {
    self.format = format
    self.include = include
    pending = paths.reversed().map { Entry(path: $0, root: nil) }
  }

  /// The next input, nil behind the last. Throws where a folder cannot be read; the next call goes on behind it.
  mutating func next() throws(InputProblem) -> Input? {
    while let entry = pending.last {
      if entry.root == nil { try endFolder() }
      pending.removeLast()
      guard let root = entry.root else {
        guard entry.path != "-", Self.kind(of: entry.path, followingLinks: true) == S_IFDIR else {
          return Input(path: entry.path, format: format)
        }
        try descend(entry.path, root: entry.path.hasSuffix("/") ? entry.path : entry.path + "/")
        emptyFolder = entry.path
        continue
      }
      if Self.kind(of: entry.path, followingLinks: false) == S_IFDIR {
        try descend(entry.path, root: root)
      } else if Self.kind(of: entry.path, followingLinks: true) == S_IFREG {
        let inside = String(entry.path.dropFirst(root.count))
        guard matches(inside) else { continue }
        emptyFolder = nil
        return Input(path: entry.path, format: format, pathInFolder: inside)
      }
    }
    try endFolder()
    return nil
  }

  /// Throws where nothing was found in the named folder that ends here.
  private mutating func endFolder() throws(InputProblem) {
    guard let folder = emptyFolder else { return }
    emptyFolder = nil
    let patterns = include.map { "'\($0)'" }.joined(separator: ", ")
    throw InputProblem("\(folder): no file in it" + (include.isEmpty ? "" : " matches --include \(patterns)"))
  }

  private mutating func descend(_ folder: String, root: String) throws(InputProblem) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw InputProblem("\(folder): the folder cannot be read: \(SystemError.last)")
    }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    for name in names.sorted(by: >) where !name.hasPrefix(".") {
      pending.append(Entry(path: prefix + name, root: root))
    }
  }

  private func matches(_ path: String) -> Bool {
    guard !include.isEmpty else { return true }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return include.contains { fnmatch($0, $0.contains("/") ? path : name, 0) == 0 }
  }

  private static func kind(of path: String, followingLinks: Bool) -> mode_t? {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    return status.st_mode & S_IFMT
  }
}
