/// The lines of a text, cut to a length that a browser lays out at once.
struct TextLines {
  /// A line or a piece of one.
  struct Line {
    /// The bytes, without the line break.
    let range: Range<Int>
    /// Whether an empty line stands before it.
    let followsGap: Bool
    /// Whether it goes on with the line before.
    let continues: Bool
  }

  /// A line longer than this is cut behind the next sentence or space, or at twice the length at last.
  static let longest = 3000

  /// The lines in order, the empty ones left out.
  private(set) var lines: [Line] = []

  /// The lines of UTF-8 `source`. O(length).
  init(_ source: [UInt8]) {
    var start = 0
    var index = 0
    var isGap = false
    while index <= source.count {
      let length = index < source.count ? Self.breakLength(source, at: index) : 0
      if length == 0, index < source.count {
        index += 1
        continue
      }
      let range = start..<index
      if source[range].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
        isGap = true
      } else {
        cut(range, source, isGap)
        isGap = false
      }
      index += max(1, length)
      start = index
    }
  }

  private mutating func cut(_ range: Range<Int>, _ source: [UInt8], _ followsGap: Bool) {
    var start = range.lowerBound
    while range.upperBound - start > 2 * Self.longest {
      let end = Self.cut(start + Self.longest..<start + 2 * Self.longest, source)
      lines.append(
        Line(
          range: start..<end, followsGap: followsGap && start == range.lowerBound, continues: start > range.lowerBound))
      start = end
    }
    lines.append(
      Line(
        range: start..<range.upperBound, followsGap: followsGap && start == range.lowerBound,
        continues: start > range.lowerBound))
  }

  /// Behind the first full stop with a space, else the first space, else at the window's end before a character.
  private static func cut(_ window: Range<Int>, _ source: [UInt8]) -> Int {
    var space: Int?
    for index in window where source[index] == 0x20 {
      if space == nil { space = index + 1 }
      if source[index - 1] == 0x2E || source[index - 1] == 0x21 { return index + 1 }
    }
    if let space { return space }
    var end = window.upperBound
    while end > window.lowerBound, source[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  /// The bytes of the line break at `index`: CR LF, LF, VT, FF, CR, NEL, LS, PS (Unicode Standard 5.8); 0 for none.
  private static func breakLength(_ source: [UInt8], at index: Int) -> Int {
    switch source[index] {
    case 0x0D: index + 1 < source.count && source[index + 1] == 0x0A ? 2 : 1
    case 0x0A...0x0C: 1
    case 0xC2 where index + 1 < source.count && source[index + 1] == 0x85: 2
    case 0xE2
    where index + 2 < source.count && source[index + 1] == 0x80
      && (source[index + 2] == 0xA8 || source[index + 2] == 0xA9):
      3
    default: 0
    }
  }
}
