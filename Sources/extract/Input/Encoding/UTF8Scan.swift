/// How far bytes are UTF-8. O(n).
struct UTF8Scan {
  /// The sequences of more than one byte.
  private(set) var sequences = 0
  /// The sequences that are ill-formed.
  private(set) var faults = 0
  /// Where the first ill-formed sequence begins, nil if all is well.
  private(set) var firstFault: Int?

  init(_ bytes: [UInt8]) {
    if String(validating: bytes, as: UTF8.self) != nil { return }
    var position = 0
    while position < bytes.count {
      let length = Self.sequence(in: bytes, at: position)
      if length == 0 {
        faults += 1
        if firstFault == nil { firstFault = position }
      } else if length > 1 {
        sequences += 1
      }
      position += max(1, length)
    }
  }

  /// The length of the well-formed sequence at `position`, 0 if there is none (the Unicode Standard, table 3-7).
  private static func sequence(in bytes: [UInt8], at position: Int) -> Int {
    let lead = bytes[position]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { second = 0xA0...0xBF }
      if lead == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { second = 0x90...0xBF }
      if lead == 0xF4 { second = 0x80...0x8F }
    default: return 0
    }
    guard position + length <= bytes.count, second.contains(bytes[position + 1]) else { return 0 }
    let rest = bytes[(position + 2)..<(position + length)]
    return rest.allSatisfy { $0 & 0xC0 == 0x80 } ? length : 0
  }
}
