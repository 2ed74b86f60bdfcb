#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads a file or standard input chunk by chunk.
struct FileReader: ~Copyable {
  private static let chunk = 1 << 18
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
  mutating func next() throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, count in
      var got = read(descriptor, buffer.baseAddress, Self.chunk)
      while got < 0, errno == EINTR { got = read(descriptor, buffer.baseAddress, Self.chunk) }
      if got < 0 { failure = .last }
      count = max(0, got)
    }
    if let failure { throw failure }
    return bytes
  }

  /// All bytes up to the end.
  mutating func rest() throws(SystemError) -> [UInt8] {
    var bytes = try next()
    while true {
      let more = try next()
      guard !more.isEmpty else { return bytes }
      bytes += more
    }
  }

  /// All bytes of the file at `path`.
  static func contents(of path: String) throws(SystemError) -> [UInt8] {
    var reader = try FileReader(path)
    return try reader.rest()
  }
}
