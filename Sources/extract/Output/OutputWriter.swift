import ArgumentParser

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Collects output and writes it to standard output, or to a file that is replaced in one step.
///
/// To pipes and terminals whole records are written, so that an interruption does not leave half of one. A file is written under a temporary name in its own folder and renamed by ``commit()``; without that the
/// temporary file goes away and an existing file stays as it was. Devices and pipes are written to directly.
final class OutputWriter {
  private static let bufferSize = 1 << 16
  private let descriptor: FileDescriptor
  private let recordEnd: RecordEnd
  /// The temporary file and the name it gets at the end.
  private let replacement: (temporary: String, target: String)?
  private var isOpen = true
  private var buffer: [UInt8] = []

  /// A writer to `path`; nil and `-` are standard output. Records end as `recordEnd` says.
  init(_ path: String?, recordEnd: RecordEnd = .line) throws(SystemError) {
    self.recordEnd = recordEnd
    guard let path, path != "-" else {
      descriptor = .standardOutput
      replacement = nil
      return
    }
    var status = stat()
    let exists = stat(path, &status) == 0
    let kind = status.st_mode & S_IFMT
    if exists, kind == S_IFDIR { throw SystemError(code: EISDIR) }
    if exists, kind != S_IFREG {
      let opened = open(path, O_WRONLY | O_CLOEXEC)
      guard opened >= 0 else { throw .last }
      descriptor = FileDescriptor(number: opened)
      replacement = nil
      return
    }
    if exists, access(path, W_OK) != 0 { throw .last }
    let target = exists ? Self.resolved(path) : path
    var template = Array((Self.folder(of: target) + ".extract-" + String(repeating: "X", count: 6)).utf8CString)
    let opened = mkstemp(&template)
    guard opened >= 0 else { throw Self.problem(making: target) }
    let mask = umask(0)
    umask(mask)
    _ = fchmod(opened, exists ? status.st_mode & 0o7777 : 0o666 & ~mask)
    descriptor = FileDescriptor(number: opened)
    let name = template.dropLast().map { UInt8(bitPattern: $0) }
    let temporary = String(decoding: name, as: UTF8.self)
    Interruption.add(temporary: temporary)
    replacement = (temporary, target)
  }

  deinit { discard() }

  /// Adds `bytes` to the output.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    buffer += bytes
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Hands what was collected to the system.
  func flush() throws(SystemError) {
    guard !buffer.isEmpty else { return }
    if descriptor.isRegularFile {
      try Interruption.write { () throws(SystemError) in try descriptor.write(buffer) }
    } else {
      try writeRecords()
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes the buffer record by record: as many as a pipe takes in one piece, and waiting between records, where the
  /// command may end.
  private func writeRecords() throws(SystemError) {
    var rest = buffer[...]
    while !rest.isEmpty {
      let records = recordEnd.records(of: rest, limit: Int(PIPE_BUF))
      descriptor.waitUntilWritable()
      try Interruption.write { () throws(SystemError) in try descriptor.write(records) }
      rest = rest[records.endIndex...]
    }
  }

  /// Writes the rest and puts the file in its place.
  func commit() throws(SystemError) {
    try flush()
    guard descriptor.number != STDOUT_FILENO else { return }
    isOpen = false
    defer { if let replacement { Interruption.remove(temporary: replacement.temporary) } }
    do throws(SystemError) {
      try descriptor.close()
      if let replacement, rename(replacement.temporary, replacement.target) != 0 { throw .last }
    } catch {
      if let replacement { unlink(replacement.temporary) }
      throw error
    }
  }

  /// Forgets the output; an existing file stays as it was.
  func discard() {
    guard isOpen, descriptor.number != STDOUT_FILENO else { return }
    isOpen = false
    try? descriptor.close()
    guard let replacement else { return }
    unlink(replacement.temporary)
    Interruption.remove(temporary: replacement.temporary)
  }

  /// The file that `path` leads to, through symbolic links.
  private static func resolved(_ path: String) -> String {
    guard let found = realpath(path, nil) else { return path }
    defer { free(found) }
    return String(cString: found)
  }

  /// Why no file could be made beside `path`.
  private static func problem(making path: String) -> SystemError {
    var error = SystemError.last
    let folder = String(folder(of: path).dropLast())
    var status = stat()
    if error.code == ENOENT, !folder.isEmpty, stat(folder, &status) != 0 {
      error.advice = "there is no folder '\(folder)'; make it first, as with mkdir -p '\(folder)'"
    }
    return error
  }

  /// The folder of `path` with its slash, empty for the current one.
  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}

extension OutputWriter {
  /// Calls `body`, which writes to `path` (nil and `-` are standard output), and puts the file in its place.
  ///
  /// A reader that goes away ends the command quietly; another problem of writing is told and exits with 1.
  static func writing(to path: String? = nil, _ body: (OutputWriter) async throws -> Void) async throws {
    let watch = Interruption.watch()
    defer { withExtendedLifetime(watch) {} }
    do {
      let writer = try OutputWriter(path)
      try await body(writer)
      try writer.commit()
    } catch let error as SystemError {
      if error.isBrokenPipe { Interruption.endByBrokenPipe() }
      ProblemLog.tell("cannot write \(path ?? "standard output"): \(error)")
      throw ExitCode(1)
    }
  }
}
