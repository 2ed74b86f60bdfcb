import CICU

/// How the characters of an input are written as bytes.
enum TextEncoding: Hashable, Sendable {
  case utf8
  /// Mac OS Arabic, which ICU does not know.
  case macArabic
  /// An encoding by the name that ICU knows it by.
  case icu(String)

  static let utf16LittleEndian = icu("UTF-16LE")
  static let utf16BigEndian = icu("UTF-16BE")
  static let utf32LittleEndian = icu("UTF-32LE")
  static let utf32BigEndian = icu("UTF-32BE")
  static let windowsArabic = icu("windows-1256")
  static let isoArabic = icu("ISO-8859-6")

  /// The encoding called `name`, in upper or lower case; nil if nobody knows it.
  init?(named name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8": self = .utf8
    case "x-mac-arabic", "mac-arabic", "macarabic", "mac_arabic", "x-macarabic": self = .macArabic
    default:
      guard let conversion = cicu_conversion_open(name) else { return nil }
      cicu_conversion_close(conversion)
      self = .icu(name)
    }
  }

  /// The name for people and for `--encoding`.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .macArabic: "x-mac-arabic"
    case .icu(let name): name
    }
  }
}
