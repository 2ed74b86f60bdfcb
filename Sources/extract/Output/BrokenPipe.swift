#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Lets the command end quietly when the reader of its output goes away («extract … | head»),
/// also where the parent process has turned that signal off.
func restoreBrokenPipeSignal() { _ = signal(SIGPIPE, SIG_DFL) }
