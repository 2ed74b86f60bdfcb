#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads a file or standard input block by block.
final class FileReader {
  private static let block = 1 << 17
  private let descriptor: Int32

  /// Opens `path`, `-` for standard input. A folder is an error.
  init(_ path: String) throws(SystemError) {
    guard path != "-" else {
      descriptor = STDIN_FILENO
      return
    }
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw .last }
    var status = stat()
    if fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      close(opened)
      throw SystemError(code: EISDIR)
    }
    descriptor = opened
  }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// The next bytes, empty at the end.
  func next() throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: Self.block) { buffer, count in
      var got = read(descriptor, buffer.baseAddress, Self.block)
      while got < 0, errno == EINTR { got = read(descriptor, buffer.baseAddress, Self.block) }
      if got < 0 { failure = .last }
      count = max(0, got)
    }
    if let failure { throw failure }
    return bytes
  }

  /// Whether ``next()`` would have to wait, as for a pipe whose writer is slower.
  var wouldWait: Bool {
    var asked = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&asked, 1, 0) == 0
  }

  /// All bytes up to the end.
  func rest() throws(SystemError) -> [UInt8] {
    var bytes = try next()
    while true {
      let more = try next()
      guard !more.isEmpty else { return bytes }
      bytes += more
    }
  }

  /// All bytes of the file at `path`.
  static func contents(of path: String) throws(SystemError) -> [UInt8] { try FileReader(path).rest() }

  /// The size of the file at `path` in bytes; 0 for what has none, as a pipe.
  static func size(of path: String) -> Int {
    var status = stat()
    guard path != "-", stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return 0 }
    return Int(status.st_size)
  }
}
