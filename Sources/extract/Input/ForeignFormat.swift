/// A file that is no plain text: told by its first bytes, with the command that makes text of it.
enum ForeignFormat: CaseIterable {
  case pdf, word, openDocument, excel, zip, oldWord, richText, html, gzip, xz, bzip2, zstandard

  /// What `bytes`, the beginning of an input or all of it, are; nil for what may be text.
  init?(_ bytes: some Collection<UInt8>) {
    let start = Array(bytes.prefix(1024))
    func begins(_ signature: String) -> Bool { start.starts(with: signature.utf8) }
    func has(_ word: String) -> Bool { bytes.prefix(1 << 16).contains(Array(word.utf8)) }
    if begins("%PDF-") {
      self = .pdf
    } else if begins("PK\u{3}\u{4}") {
      self = has("word/") ? .word : has("xl/") ? .excel : has("opendocument") ? .openDocument : .zip
    } else if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .oldWord
    } else if begins("{\\rtf") {
      self = .richText
    } else if start.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if start.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]) {
      self = .xz
    } else if begins("BZh") {
      self = .bzip2
    } else if start.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) {
      self = .zstandard
    } else if Self.isHTML(start) {
      self = .html
    } else {
      return nil
    }
  }

  /// What is wrong with the input at `path`, nil for standard input, and what to do.
  func problem(_ path: String?) -> InputProblem {
    let file = path.map(Self.quoted) ?? "FILE"
    let text = Self.quoted(path.map(Self.withoutExtension) ?? "FILE") + ".txt"
    let (name, command) =
      switch self {
      case .pdf: ("a PDF file", "pdftotext -enc UTF-8 \(file) \(text)")
      case .word: ("a Word file", "pandoc -f docx -t plain --wrap=none -o \(text) \(file)")
      case .openDocument: ("an OpenDocument file", "pandoc -f odt -t plain --wrap=none -o \(text) \(file)")
      case .html: ("an HTML page", "pandoc -f html -t plain --wrap=none -o \(text) \(file)")
      case .oldWord, .richText:
        (
          self == .richText ? "an RTF file" : "an old Word file",
          "soffice --headless --convert-to 'txt:Text (encoded):UTF8' \(file)"
        )
      case .excel: ("an Excel file", "soffice --headless --convert-to 'csv' \(file)")
      case .zip: ("a ZIP archive", "unzip \(file)")
      case .gzip: ("compressed", "gzip -dc \(file) | extract -")
      case .xz: ("compressed", "xz -dc \(file) | extract -")
      case .bzip2: ("compressed", "bzip2 -dc \(file) | extract -")
      case .zstandard: ("compressed", "zstd -dc \(file) | extract -")
      }
    return InputProblem("\(name), not plain text; turn it into text first: \(command)")
  }

  /// A page begins with its document type or its first element, perhaps behind an XML declaration or a comment.
  private static func isHTML(_ start: [UInt8]) -> Bool {
    let text = String(decoding: start, as: UTF8.self).lowercased()
    let body = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if body.hasPrefix("<!doctype html") || body.hasPrefix("<html") { return true }
    return (body.hasPrefix("<?xml") || body.hasPrefix("<!--")) && body.contains("<html")
  }

  /// `path` as a shell takes it.
  private static func quoted(_ path: String) -> String {
    let plain = path.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || "/._-+".unicodeScalars.contains($0)
    }
    return plain
      ? path : "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  private static func withoutExtension(_ path: String) -> String {
    let name = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    guard let dot = path[name...].lastIndex(of: "."), dot != name else { return path }
    return String(path[..<dot])
  }
}
