extension Array {
  /// `count` times `value`.
  ///
  /// As `init(repeating:count:)`, which the compiler does not make for the one element where it is asked for: small arrays
  /// then cost more for finding their type than for being filled.
  @inlinable @inline(__always)
  package init(filled count: Int, with value: Element) {
    self = []
    reserveCapacity(count)
    append(contentsOf: repeatElement(value, count: count))
  }
}
