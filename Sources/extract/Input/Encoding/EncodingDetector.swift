import CICU

/// Tells what the bytes of an Arabic text are written in.
///
/// 1. A byte order mark decides.
/// 2. Bytes that are valid UTF-8 without a NUL are UTF-8, always.
/// 3. NULs that stand only in the high bytes of 16 or 32 bits make UTF-16 or UTF-32; all other NULs no text.
/// 4. Mostly valid UTF-8 is UTF-8 with a fault, which is told and not read as something else.
/// 5. Else ICU's detector (ucsdet) chooses between the Arabic encodings of a byte a character, where it is sure enough.
enum EncodingDetector {
  /// An encoding, and how many bytes of a byte order mark stand before the text.
  struct Finding: Equatable {
    let encoding: TextEncoding
    var mark = 0
  }

  /// Right guesses on 100 bytes of Arabic news have confidences of 35 and more, wrong ones on 30 bytes 10 to 20.
  private static let leastConfidence: Int32 = 25
  /// ICU's detector looks at no more than some thousand bytes.
  private static let sample = 1 << 16

  /// The encoding of `bytes`, a whole document that begins at byte `start` of its input. Where `faults` are replaced, what
  /// is in no other encoding is UTF-8. O(n).
  static func encoding(
    of bytes: [UInt8], at start: Int = 0, _ faults: FaultHandling = .report
  ) throws(InputProblem) -> Finding {
    if let wide = wideEncoding(of: bytes[...]) { return wide }
    if let nul = bytes.firstIndex(of: 0) {
      throw InputProblem("a NUL at byte \(start + nul): not text, or in an encoding to be named with --encoding")
    }
    let scan = UTF8Scan(bytes)
    guard let fault = scan.firstFault else { return Finding(encoding: .utf8) }
    if scan.sequences >= 4 * scan.faults {
      guard faults == .replace else { throw faulty(at: start + fault) }
      return Finding(encoding: .utf8)
    }
    if let encoding = eightBitEncoding(of: bytes) { return Finding(encoding: encoding) }
    guard faults == .replace else { throw untold(start + fault) }
    return Finding(encoding: .utf8)
  }

  /// The encoding that a byte order mark or the places of NULs tell, nil if neither does.
  static func wideEncoding(of bytes: ArraySlice<UInt8>) -> Finding? {
    for (mark, encoding) in marks where bytes.starts(with: mark) {
      return Finding(encoding: encoding, mark: mark.count)
    }
    guard bytes.contains(0) else { return nil }
    var nuls = [0, 0, 0, 0]
    for (index, byte) in zip(0..., bytes) where byte == 0 { nuls[index % 4] += 1 }
    let quarter = bytes.count / 4
    // Code points below U+10000 leave two bytes of four empty.
    if quarter > 0, nuls[0] >= quarter, nuls[1] >= quarter, nuls[3] == 0 {
      return Finding(encoding: .utf32BigEndian)
    }
    if quarter > 0, nuls[3] >= quarter, nuls[2] >= quarter, nuls[0] == 0 {
      return Finding(encoding: .utf32LittleEndian)
    }
    if nuls[1] + nuls[3] == 0, isArabic(highBytesOf: bytes, from: 0) { return Finding(encoding: .utf16BigEndian) }
    if nuls[0] + nuls[2] == 0, isArabic(highBytesOf: bytes, from: 1) { return Finding(encoding: .utf16LittleEndian) }
    return nil
  }

  /// The message for bytes that are UTF-8 but for a fault at byte `offset`.
  static func faulty(at offset: Int) -> InputProblem {
    InputProblem(
      "invalid UTF-8 at byte \(offset); mend it, replace it with --invalid-utf8 replace, or name its encoding with "
        + "--encoding"
    )
  }

  private static func untold(_ fault: Int) -> InputProblem {
    InputProblem(
      "not UTF-8 (byte \(fault)) and in no Arabic encoding that can be told; name it with --encoding, "
        + "as in --encoding windows-1256"
    )
  }

  private static let marks: [([UInt8], TextEncoding)] = [
    ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE, 0, 0], .utf32LittleEndian), ([0, 0, 0xFE, 0xFF], .utf32BigEndian),
    ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
  ]

  /// Whether nine of ten high bytes are those of ASCII, Arabic, its presentation forms or punctuation.
  private static func isArabic(highBytesOf bytes: ArraySlice<UInt8>, from first: Int) -> Bool {
    var usual = 0
    var all = 0
    for (index, byte) in zip(0..., bytes) where index % 2 == first {
      all += 1
      if byte == 0 || byte == 6 || byte == 0x20 || byte >= 0xFB { usual += 1 }
    }
    return usual * 10 >= all * 9
  }

  /// The Arabic encoding of a byte a character that ICU's detector is sure enough of.
  private static func eightBitEncoding(of bytes: [UInt8]) -> TextEncoding? {
    var name = [CChar](repeating: 0, count: 64)
    let confidence = bytes.withUnsafeBufferPointer {
      cicu_detect_encoding($0.baseAddress, Int32(min(sample, bytes.count)), 0, &name, name.count)
    }
    guard confidence >= leastConfidence else { return nil }
    let letters = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    switch String(decoding: letters, as: UTF8.self) {
    case "windows-1256": return .windowsArabic
    // Mac OS Arabic has the same letters, and signs where ISO 8859-6 has nothing.
    case "ISO-8859-6": return bytes.contains(where: isNoISOArabic) ? .macArabic : .isoArabic
    default: return nil
    }
  }

  private static func isNoISOArabic(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x80, 0xA0, 0xA4, 0xAC, 0xAD, 0xBB, 0xBF, 0xC1...0xDA, 0xE0...0xF2: false
    default: true
    }
  }
}
