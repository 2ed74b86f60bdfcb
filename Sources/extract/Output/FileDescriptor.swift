#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An open file to write to.
struct FileDescriptor {
  static let standardOutput = FileDescriptor(number: STDOUT_FILENO)
  static let standardError = FileDescriptor(number: STDERR_FILENO)

  let number: Int32

  /// Writes all of `bytes`, however many calls that takes.
  func write(_ bytes: [UInt8]) throws(SystemError) { try write(bytes[...]) }

  /// Writes all of `bytes`, however many calls that takes.
  func write(_ bytes: ArraySlice<UInt8>) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        systemWrite(number, buffer.baseAddress.map { $0 + done }, buffer.count - done)
      }
      if written > 0 {
        done += written
      } else if errno == EAGAIN {
        waitUntilWritable()
      } else if errno != EINTR {
        throw .last
      }
    }
  }

  /// Waits until a write of `PIPE_BUF` bytes would not wait, or would fail.
  func waitUntilWritable() {
    var asked = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
    while poll(&asked, 1, -1) < 0, errno == EINTR {}
  }

  /// Whether it is a file of a disk, which never lets wait long.
  var isRegularFile: Bool {
    var status = stat()
    return fstat(number, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Closes the file; an error here is one of writing.
  func close() throws(SystemError) {
    guard systemClose(number) == 0 else { throw .last }
  }

  /// Whether it is a terminal.
  var isTerminal: Bool { isatty(number) == 1 }

  /// The terminal's columns, nil if it is none or does not tell.
  var terminalColumns: Int? {
    var size = winsize()
    guard ioctl(number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}

private func systemWrite(_ number: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(number, bytes, count)
}
private func systemClose(_ number: Int32) -> Int32 { close(number) }
