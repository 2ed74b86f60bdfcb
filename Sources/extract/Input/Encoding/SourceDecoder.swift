/// Decodes the bytes of documents.
struct SourceDecoder: Sendable {
  /// The encoding that the user names; found for each document where nil.
  let forced: TextEncoding?
  /// What becomes of UTF-8 with faults.
  let faults: FaultHandling

  /// A decoder from `forced`; faults in UTF-8 refuse the document unless told otherwise.
  init(forced: TextEncoding?, faults: FaultHandling = .report) {
    self.forced = forced
    self.faults = faults
  }

  /// A text and the encoding it was written in.
  struct Decoded: Equatable {
    let text: String
    let encoding: TextEncoding
    /// Where the first fault that was replaced begins in the input, nil where there was none.
    var firstFault: Int?
  }

  /// The text of `bytes`, without a byte order mark; they stand at byte `start` of their input. O(n).
  func decode(_ bytes: [UInt8], at start: Int = 0) throws(InputProblem) -> Decoded {
    if let forced {
      let mark = EncodingDetector.wideEncoding(of: bytes.prefix(4)).map { $0.encoding == forced ? $0.mark : 0 } ?? 0
      return try decoded(bytes, at: start, behind: mark, forced)
    }
    let found = try EncodingDetector.encoding(of: bytes, at: start, faults)
    return try decoded(bytes, at: start, behind: found.mark, found.encoding)
  }

  private func decoded(
    _ bytes: [UInt8], at start: Int, behind mark: Int, _ encoding: TextEncoding
  ) throws(InputProblem) -> Decoded {
    guard encoding == .utf8 else {
      return Decoded(text: try Self.text(of: bytes, at: start, behind: mark, encoding), encoding: encoding)
    }
    let body = bytes.dropFirst(mark)
    if let text = String(validating: body, as: UTF8.self) { return Decoded(text: text, encoding: encoding) }
    let fault = start + mark + (UTF8Scan(Array(body)).firstFault ?? 0)
    guard faults == .replace else { throw EncodingDetector.faulty(at: fault) }
    return Decoded(text: String(decoding: body, as: UTF8.self), encoding: encoding, firstFault: fault)
  }

  /// The text of `bytes` in an `encoding` that is not UTF-8.
  private static func text(
    of bytes: [UInt8], at start: Int, behind mark: Int, _ encoding: TextEncoding
  ) throws(InputProblem) -> String {
    let transcoder = try Transcoder(from: encoding)
    do throws(InvalidBytes) {
      let utf8 = try transcoder.utf8(Array(bytes.dropFirst(mark)), isLast: true)
      var text = String(decoding: utf8, as: UTF8.self)
      // «UTF-16» without an end of bytes keeps its mark to itself, the others do not.
      if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
      return text
    } catch {
      throw InputProblem(
        "no \(error.encoding) at byte \(start + mark + error.offset); mend it, or name another encoding with --encoding"
      )
    }
  }
}
