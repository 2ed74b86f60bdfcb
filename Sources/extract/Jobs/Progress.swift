/// How far a run has come, as a line on standard error that is written over and over.
struct Progress {
  private static let interval = Duration.milliseconds(200)
  /// Runs that are done before that need no line.
  private static let patience = Duration.seconds(1)

  /// The bytes of all inputs, 0 where not known.
  let total: Int
  private let isShown: Bool
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var last: ContinuousClock.Instant
  private var isOnScreen = false
  private(set) var documents = 0
  private(set) var bytes = 0

  /// A progress of inputs of `total` bytes, 0 where not known; `isShown` where somebody looks at it.
  init(total: Int, isShown: Bool) {
    self.total = total
    self.isShown = isShown
    start = clock.now
    last = start
  }

  /// Counts what has been done and shows it from time to time.
  mutating func add(documents: Int, bytes: Int) {
    self.documents += documents
    self.bytes += bytes
    guard isShown else { return }
    let now = clock.now
    guard now - start >= Self.patience, now - last >= Self.interval else { return }
    last = now
    isOnScreen = true
    show("\r\u{1B}[K" + line(after: now - start))
  }

  /// Takes the line away, as before a message.
  mutating func clear() {
    guard isOnScreen else { return }
    isOnScreen = false
    show("\r\u{1B}[K")
  }

  /// How long it has taken so far.
  var elapsed: Duration { clock.now - start }

  /// «1234 documents, 5.2 MB of 40.0 MB, 1.3 MB/s, 27 s left» after `elapsed`.
  func line(after elapsed: Duration) -> String {
    let seconds = max(0.001, elapsed / .seconds(1))
    let megabytes = Double(bytes) / 1e6
    let speed = megabytes / seconds
    var line = "\(documents) document\(documents == 1 ? "" : "s"), \(Self.rounded(megabytes)) MB"
    if total > 0 { line += " of \(Self.rounded(Double(total) / 1e6)) MB" }
    line += ", \(Self.rounded(speed)) MB/s"
    if total > bytes, speed > 0 { line += ", \(Self.time(Double(total - bytes) / 1e6 / speed)) left" }
    return line
  }

  private static func rounded(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func time(_ seconds: Double) -> String {
    guard seconds < 360_000 else { return "days" }
    let whole = Int(seconds.rounded(.up))
    if whole < 90 { return "\(whole) s" }
    return whole < 5400 ? "\((whole + 59) / 60) min" : "\(whole / 3600) h \(whole % 3600 / 60) min"
  }

  private func show(_ text: String) { try? FileDescriptor.standardError.write(Array(text.utf8)) }
}
