import Synchronization

/// A reference that is made when it is first asked for, by whichever thread comes first; reading it costs a load.
///
/// As `AtomicLazyReference`, whose loads the compiler does not specialise: each asked the runtime for its type.
struct LazyReference<Value: AnyObject & Sendable>: ~Copyable, Sendable {
  private let stored = Atomic<Unmanaged<Value>?>(nil)

  /// What was made, nil as long as nothing was.
  @inline(__always)
  var value: Value? { stored.load(ordering: .acquiring)?.takeUnretainedValue() }

  /// Lends what was made to `body`, without counting a reference to it; nil as long as nothing was.
  @inline(__always)
  func with<Result>(_ body: (Value) -> Result) -> Result? {
    stored.load(ordering: .acquiring)?._withUnsafeGuaranteedRef(body)
  }

  /// Keeps `value` unless another thread was faster; returns what is kept.
  func keep(_ value: Value) -> Value {
    let new = Unmanaged.passRetained(value)
    let (isKept, kept) = stored.compareExchange(
      expected: nil, desired: new, successOrdering: .acquiringAndReleasing, failureOrdering: .acquiring)
    if isKept { return value }
    new.release()
    return kept?.takeUnretainedValue() ?? value
  }

  deinit { stored.load(ordering: .acquiring)?.release() }
}
