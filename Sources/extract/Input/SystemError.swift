#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the system says about a call that failed, in its own words.
struct SystemError: Error, CustomStringConvertible {
  /// The error number.
  let code: Int32
  /// What is missing or to be done, where more is known than the system says.
  var advice: String?

  /// The error of the call that has just failed.
  static var last: SystemError { SystemError(code: errno) }

  /// Whether the reader of a pipe went away.
  var isBrokenPipe: Bool { code == EPIPE }

  var description: String {
    if let advice { return advice }
    return switch code {
    case ENOENT: "no such file"
    case EACCES: "permission denied"
    case EISDIR: "is a folder; name its files"
    case ENOSPC: "no space left on the device"
    default: strerror(code).map { String(cString: $0) } ?? "error \(code)"
    }
  }
}
