import CICU

/// What each scalar folds to, asked of ICU once.
struct FoldTable: Sendable {
  private let profile: NormalizationProfile
  private let common: [[UInt8]]

  init(_ profile: NormalizationProfile) {
    self.profile = profile
    common = (0..<0x3000).map { Self.fold(UInt32($0), profile) }
  }

  subscript(_ scalar: UInt32) -> [UInt8] {
    scalar < 0x3000 ? common[Int(scalar)] : Self.fold(scalar, profile)
  }

  static func fold(_ scalar: UInt32, _ profile: NormalizationProfile) -> [UInt8] {
    if scalar == 0x0A || scalar == 0x0D || scalar == 0x09 { return [UInt8(scalar)] }
    let digit = cicu_digit_value(scalar)
    if digit >= 0 { return [0x30 + UInt8(digit)] }
    let category = cicu_general_category(scalar)
    if category == 16 || scalar == 0x640 { return [] }
    if category == 12 { return [0x20] }
    if profile == .matching, cicu_combining_class(scalar) != 0 || scalar == 0x670 { return [] }
    if let replacement = letter(scalar, profile) { return replacement }
    if scalar >= 0xFB50 && scalar <= 0xFEFF || scalar >= 0xFF01 && scalar <= 0xFF5E || scalar == 0x2026 {
      var buffer = [UInt8](repeating: 0, count: 64)
      let length = cicu_nfkc(scalar, &buffer, 64)
      var cursor = UTF8Cursor(Array(buffer[..<length]))
      var result: [UInt8] = []
      while let part = cursor.next() { result += part == scalar ? utf8(part) : fold(part, profile) }
      return result
    }
    return utf8(scalar)
  }

  private static func letter(_ scalar: UInt32, _ profile: NormalizationProfile) -> [UInt8]? {
    switch scalar {
    case 0x06A9, 0x06AA: return utf8(0x643)
    case 0x06CC, 0x06D2: return utf8(0x64A)
    case 0x06C1, 0x06BE, 0x06D5: return utf8(0x647)
    case 0x201C, 0x201D, 0x201E, 0x00AB, 0x00BB, 0x2033: return [0x22]
    case 0x2018, 0x2019, 0x201A, 0x2032, 0x60: return [0x27]
    case 0x2010...0x2015, 0x2212: return [0x2D]
    case 0x066B: return [0x2E]
    case 0x066C: return [0x2C]
    case 0x066A: return [0x25]
    default: break
    }
    guard profile == .matching else { return nil }
    switch scalar {
    case 0x622, 0x623, 0x625, 0x671: return utf8(0x627)
    case 0x649, 0x626: return utf8(0x64A)
    case 0x629: return utf8(0x647)
    case 0x624: return utf8(0x648)
    case 0x60C: return [0x2C]
    case 0x61B: return [0x3B]
    case 0x61F: return [0x3F]
    default: return nil
    }
  }

  static func utf8(_ scalar: UInt32) -> [UInt8] {
    Unicode.Scalar(scalar).map { Array(String(Character($0)).utf8) } ?? [0xEF, 0xBF, 0xBD]
  }
}
