/// Cuts an input into lines without holding more than a chunk and a line.
struct LineReader: ~Copyable {
  private var reader: FileReader
  private var pending: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  /// The number of the line read last, from 1.
  private(set) var number = 0
  /// Where the line read last begins in the input, in bytes.
  private(set) var offset = 0
  private var nextOffset = 0

  init(_ path: String) throws(SystemError) { reader = try FileReader(path) }

  /// The next line without its line break (LF or CR LF), nil at the end.
  mutating func next() throws(SystemError) -> ArraySlice<UInt8>? {
    var searched = position
    while true {
      if let end = pending[searched...].firstIndex(of: 0x0A) { return line(to: end, next: end + 1) }
      if isAtEnd { return position < pending.count ? line(to: pending.count, next: pending.count) : nil }
      let more = try reader.next()
      isAtEnd = more.isEmpty
      searched = pending.count - position
      pending.removeFirst(position)
      position = 0
      pending += more
    }
  }

  private mutating func line(to end: Int, next: Int) -> ArraySlice<UInt8> {
    var line = pending[position..<end]
    if line.last == 0x0D { line = line.dropLast() }
    number += 1
    offset = nextOffset
    nextOffset += next - position
    position = next
    return line
  }
}
