/// What first words a set of phrases goes on with, by their ``WordKey/head``: two bits each, so that few others pass.
struct HeadFilter: Sendable {
  private var one: UInt64 = 0
  private var other: UInt64 = 0

  /// Whether it lets nothing pass.
  @inline(__always) var isEmpty: Bool { one == 0 }

  /// Lets `head` pass.
  mutating func insert(_ head: UInt64) {
    let (first, second) = Self.bits(of: head)
    one |= first
    other |= second
  }

  /// Whether a word with `head` may be one of the set.
  @inline(__always)
  func mayContain(_ head: UInt64) -> Bool {
    let (first, second) = Self.bits(of: head)
    return one & first != 0 && other & second != 0
  }

  @inline(__always)
  private static func bits(of head: UInt64) -> (UInt64, UInt64) {
    let mix = head &* 0x9E37_79B9_7F4A_7C15
    return (1 << (mix >> 58), 1 << (mix >> 52 & 63))
  }
}
