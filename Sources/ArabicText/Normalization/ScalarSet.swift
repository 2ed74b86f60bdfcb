import CICU

/// The scalars of an ICU UnicodeSet pattern, such as `[[:Mn:]&[:scx=Arab:]]`.
struct ScalarSet: Sendable {
  let ranges: [ClosedRange<UInt32>]

  /// The scalars that `pattern` names; ICU's data decides what a property holds.
  ///
  /// Patterns are constants of this package: one that ICU rejects is a programming error.
  init(_ pattern: String) {
    var capacity: Int32 = 64
    var bounds: [UInt32] = []
    var count: Int32 = 0
    repeat {
      capacity = max(capacity, count)
      bounds = [UInt32](repeating: 0, count: 2 * Int(capacity))
      count = cicu_set_ranges(pattern, &bounds, capacity)
    } while count > capacity
    precondition(count >= 0, "ICU (uset_openPattern) rejects the pattern \(pattern)")
    ranges = (0..<Int(count)).map { bounds[2 * $0]...max(bounds[2 * $0], bounds[2 * $0 + 1]) }
  }
}
