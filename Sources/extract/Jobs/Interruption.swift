import Dispatch
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What Ctrl-C (SIGINT), SIGTERM, SIGHUP and a reader that goes away leave behind.
///
/// The command ends at once, in the middle of any work, but not in the middle of a ``write(_:)``: what stands on
/// standard output are whole records. A reader that stands still in the middle of a long one is waited for no longer
/// than ``patience``. Temporary files are removed; a file to be replaced stays as it was.
enum Interruption {
  /// How long a record that is being written may hold up the end.
  private static let patience = Duration.seconds(2)
  private static let temporaries = Mutex<Set<String>>([])
  /// Held while records are written.
  private static let writing = Mutex<Void>(())

  /// Watches for the signals as long as the result lives. A signal that the parent has turned off stays off.
  static func watch() -> Watch {
    let sources = [SIGINT, SIGTERM, SIGHUP].compactMap { number -> (any DispatchSourceSignal)? in
      var action = sigaction()
      guard sigaction(number, nil, &action) == 0, !isIgnored(action) else { return nil }
      #if canImport(Darwin)
        _ = signal(number, SIG_IGN)
      #endif
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
      source.setEventHandler { end(by: number) }
      source.resume()
      return source
    }
    _ = signal(SIGPIPE, SIG_IGN)
    return Watch(sources: sources)
  }

  /// The watch for signals.
  struct Watch {
    fileprivate let sources: [any DispatchSourceSignal]
  }

  /// Calls `body`, which writes whole records; the command does not end by a signal before it is done, save where that
  /// takes longer than ``patience``.
  static func write<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) {
    try writing.withLock { _ throws(Failure) in try body() }
  }

  /// Remembers a temporary file to be removed at the end.
  static func add(temporary path: String) { temporaries.withLock { _ = $0.insert(path) } }

  /// Forgets a temporary file that has been removed or renamed.
  static func remove(temporary path: String) { temporaries.withLock { _ = $0.remove(path) } }

  /// Ends the command as the signal does, behind the record that is being written.
  static func end(by number: Int32) {
    let clock = ContinuousClock()
    let deadline = clock.now + patience
    while clock.now < deadline {
      writing.withLockIfAvailable { _ in endAtOnce(by: number) }
      usleep(10_000)
    }
    endAtOnce(by: number)
  }

  private static func endAtOnce(by number: Int32) {
    temporaries.withLock { paths in
      for path in paths { unlink(path) }
      _ = signal(number, SIG_DFL)
      var signals = sigset_t()
      sigemptyset(&signals)
      sigaddset(&signals, number)
      pthread_sigmask(SIG_UNBLOCK, &signals, nil)
      raise(number)
      _exit(128 + number)
    }
  }

  /// Ends the command quietly where the reader of its output went away («extract … | head»).
  static func endByBrokenPipe() { end(by: SIGPIPE) }

  private static func isIgnored(_ action: sigaction) -> Bool {
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
