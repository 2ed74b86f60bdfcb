import Foundation
import Testing

@testable import extract

@Suite struct ForeignFormatTests {
  @Test(arguments: [
    ("%PDF-1.7 x", "a PDF file", "pdftotext -enc UTF-8 report.x report.txt"),
    ("PK\u{3}\u{4}....word/document.xml", "a Word file", "pandoc -f docx -t plain --wrap=none -o report.txt report.x"),
    ("{\\rtf1\\ansi", "an RTF file", "soffice --headless"),
    (" <!DOCTYPE html><p>", "an HTML page", "pandoc -f html -t plain --wrap=none -o report.txt report.x"),
    ("<?xml version=\"1.0\"?><html>", "an HTML page", "pandoc"), ("BZh91", "compressed", "bzip2 -dc report.x"),
  ])
  func itIsRefusedWithTheCommandThatMakesTextOfIt(_ start: String, _ name: String, _ command: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write("report.x", start)
      try folder.write("good.txt", "مقتل 3 مدنيين")
      let outcome = try Command.run(["report.x", "good.txt"], in: folder.folder)
      #expect(outcome.status == 1 && outcome.lines.count == 1)
      let prefix = "extract: report.x: \(name), not plain text; turn it into text first: \(command)"
      #expect(outcome.errors.hasPrefix(prefix), "\(outcome.errors)")
    }
  }

  @Test func theOldWordFileAndTheArchiveAreTold() {
    #expect(ForeignFormat([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]) == .oldWord)
    #expect(ForeignFormat([0x1F, 0x8B, 8]) == .gzip)
    #expect(ForeignFormat(Array("مقتل 3 <html>".utf8)) == nil)
    #expect(ForeignFormat([]) == nil)
  }

  @Test func aPathIsWrittenForTheShell() {
    let message = ForeignFormat.pdf.problem("my file's.pdf").description
    #expect(message.hasSuffix("pdftotext -enc UTF-8 'my file'\\''s.pdf' 'my file'\\''s'.txt"))
  }
}
