/// What first words a set of phrases goes on with, by their ``WordKey/head``: two bits each, so that few others pass.
struct HeadFilter: Sendable {
  private var one: UInt64 = 0
  private var other: UInt64 = 0

  /// Whether it lets nothing pass.
  @inline(__always) var isEmpty: Bool { one == 0 }

  /// 1 where it lets something pass, else 0; without a branch.
  @inline(__always) var isAny: UInt64 { (one | (0 &- one)) >> 63 }

  /// Lets `head` pass.
  mutating func insert(_ head: UInt64) {
    let (first, second) = Self.places(of: head)
    one |= 1 &<< first
    other |= 1 &<< second
  }

  /// Whether a word with `head` may be one of the set.
  @inline(__always)
  func mayContain(_ head: UInt64) -> Bool { passing(head) != 0 }

  /// The same as 1 or 0, without a branch.
  @inline(__always)
  func passing(_ head: UInt64) -> UInt64 {
    let (first, second) = Self.places(of: head)
    return one &>> first & other &>> second & 1
  }

  /// The places of the bits of `head`.
  @inline(__always)
  private static func places(of head: UInt64) -> (UInt64, UInt64) {
    let mix = head &* 0x9E37_79B9_7F4A_7C15
    return (mix >> 58, mix >> 52 & 63)
  }
}
