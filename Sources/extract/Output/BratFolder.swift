import ArgumentParser
import FactExport

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A folder for the brat annotation tool: of each document its text and its annotations, side by side.
struct BratFolder {
  private let path: String
  private var names = FileNames()

  /// The folder at `path`, made if it does not exist, with brat's `annotation.conf` unless it has one; exits with 1
  /// if that cannot be done.
  init(_ path: String) throws {
    self.path = path.hasSuffix("/") ? path : path + "/"
    try Self.telling(path) { () throws(SystemError) in
      if mkdir(path, 0o777) != 0, errno != EEXIST { throw .last }
      let configuration = self.path + "annotation.conf"
      if access(configuration, F_OK) != 0 { try Self.write(Array(BratStandoff.configuration.utf8), to: configuration) }
    }
  }

  /// Whether `path` names a folder: it is one, or ends with a slash.
  static func isFolder(_ path: String) -> Bool {
    if path.hasSuffix("/") { return true }
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Writes a document's files, each in one step; exits with 1 if that cannot be done.
  mutating func add(_ document: String, text: String, annotations: [UInt8]) throws {
    let file = path + names.name(for: document)
    try Self.telling(file) { () throws(SystemError) in
      try Self.write(Array(text.utf8), to: file + ".txt")
      try Self.write(annotations, to: file + ".ann")
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let writer = try OutputWriter(path)
    try writer.write(bytes)
    try writer.commit()
  }

  private static func telling(_ path: String, _ body: () throws(SystemError) -> Void) throws {
    do {
      try body()
    } catch {
      ProblemLog.tell("cannot write \(path): \(error)")
      throw ExitCode(1)
    }
  }
}

/// File names for documents of any name, each given once.
struct FileNames {
  /// Hashes of the names given; a clash of hashes costs no more than a number behind a name.
  private var given: Set<UInt64> = []

  /// A name without folders and control characters that no other document got; the second «a» is «a-2».
  mutating func name(for document: String) -> String {
    let base = Self.base(of: document)
    var name = base
    var number = 1
    while !given.insert(Self.hash(name)).inserted {
      number += 1
      name = "\(base)-\(number)"
    }
    return name
  }

  private static func base(of document: String) -> String {
    var name = String.UnicodeScalarView()
    var length = 0
    for scalar in document.unicodeScalars {
      length += UTF8.width(scalar)
      if length > 200 { break }
      let isPlain = scalar != "/" && scalar != "\\" && scalar.properties.generalCategory != .control
      name.append(isPlain && !(scalar == "." && name.isEmpty) ? scalar : "_")
    }
    return name.isEmpty ? "_" : String(name)
  }

  /// FNV-1a, which is the same in every run, of the name without letter case, which some file systems do not tell.
  private static func hash(_ name: String) -> UInt64 {
    name.lowercased().utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
