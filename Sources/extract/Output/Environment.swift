#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the machine and the environment say.
enum Environment {
  /// How many cores the command may use, at least 1.
  static var cores: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

  /// Whether colours are welcome on a terminal: `NO_COLOR` (no-color.org) is unset or empty, the terminal not dumb.
  static var allowsColors: Bool {
    (value("NO_COLOR") ?? "").isEmpty && value("TERM") != "dumb"
  }

  private static func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
