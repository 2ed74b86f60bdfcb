/// Cuts an input into lines without holding more than a block and a line.
///
/// Lines end at LF, CR or CR LF. Inputs in UTF-16 or UTF-32, and those whose encoding is named, come out in UTF-8; other
/// lines as they are.
struct LineReader {
  private let path: String
  private let reader: FileReader
  private let forced: TextEncoding?
  private var transcoder: Transcoder?
  private var isBegun = false
  private var pending: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  /// The number of the line read last, from 1.
  private(set) var number = 0
  /// Where the line read last begins, in bytes: of the input, or of its UTF-8 where it was transcoded.
  private(set) var offset = 0
  private var nextOffset = 0

  /// The lines of the input at `path`; `encoding` is named by the user or found.
  init(_ path: String, encoding: TextEncoding? = nil) throws(SystemError) {
    self.path = path
    reader = try FileReader(path)
    forced = encoding
  }

  /// Whether the next line has to be waited for.
  var wouldWait: Bool {
    !isAtEnd && !pending[position...].contains(where: Self.isLineEnd) && reader.wouldWait
  }

  /// The next line without its line break, nil at the end. Throws an ``InputProblem`` or a ``SystemError``.
  mutating func next() throws -> ArraySlice<UInt8>? {
    var searched = position
    while true {
      if let end = pending[searched...].firstIndex(where: Self.isLineEnd) {
        let isCarriageReturn = pending[end] == 0x0D
        // Whether a line feed follows is known with the next block.
        if !isCarriageReturn || end + 1 < pending.count || isAtEnd {
          let isPair = isCarriageReturn && end + 1 < pending.count && pending[end + 1] == 0x0A
          return line(to: end, next: end + (isPair ? 2 : 1))
        }
      }
      if isAtEnd { return position < pending.count ? line(to: pending.count, next: pending.count) : nil }
      searched = max(0, pending.count - position - 1)
      let more = try block()
      pending.removeFirst(position)
      position = 0
      pending += more
    }
  }

  private mutating func block() throws -> [UInt8] {
    var bytes = try reader.next()
    if !isBegun {
      isBegun = true
      // A pipe may hand over a byte at a time; four tell a byte order mark.
      while bytes.count < 4, case let more = try reader.next(), !more.isEmpty { bytes += more }
      try begin(&bytes)
    }
    isAtEnd = bytes.isEmpty
    guard let transcoder else { return bytes }
    do {
      return try transcoder.utf8(bytes, isLast: isAtEnd)
    } catch {
      throw InputProblem("no \(error.encoding) at byte \(error.offset); mend it, or name another with --encoding")
    }
  }

  /// Looks at the first block: what it is written in, and whether it is text at all.
  private mutating func begin(_ bytes: inout [UInt8]) throws {
    if let foreign = ForeignFormat(bytes) { throw foreign.problem(path == "-" ? nil : path) }
    let wide = EncodingDetector.wideEncoding(of: bytes[...])
    if let wide, forced == nil || forced == wide.encoding {
      bytes.removeFirst(wide.mark)
      nextOffset = wide.encoding == .utf8 ? wide.mark : 0
    }
    if let encoding = forced ?? wide?.encoding, encoding != .utf8 { transcoder = try Transcoder(from: encoding) }
  }

  private mutating func line(to end: Int, next: Int) -> ArraySlice<UInt8> {
    number += 1
    offset = nextOffset
    nextOffset += next - position
    defer { position = next }
    return pending[position..<end]
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
