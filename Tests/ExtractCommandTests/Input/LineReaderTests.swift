import Foundation
import Testing

@testable import extract

@Suite struct LineReaderTests {
  private func lines(_ text: Data) throws -> [(Int, Int, String)] {
    try TemporaryFolder.with { folder in
      var reader = try LineReader(folder.write("lines", text).path)
      var lines: [(Int, Int, String)] = []
      while let line = try reader.next() {
        lines.append((reader.number, reader.offset, String(decoding: line, as: UTF8.self)))
      }
      return lines
    }
  }

  @Test func linesHaveNumbersAndOffsets() throws {
    let lines = try lines(Data("a\n\nbc\r\nd".utf8))
    #expect(lines.map(\.0) == [1, 2, 3, 4])
    #expect(lines.map(\.1) == [0, 2, 3, 7])
    #expect(lines.map(\.2) == ["a", "", "bc", "d"])
  }

  @Test func thereIsNoLineBehindTheLastBreak() throws {
    #expect(try lines(Data()).isEmpty)
    #expect(try lines(Data("a\n".utf8)).count == 1)
  }

  @Test func linesLongerThanAChunkAreWhole() throws {
    let long = String(repeating: "س", count: 400_000)
    let lines = try lines(Data("x\n\(long)\n\(long)y\nz".utf8))
    #expect(lines.map(\.2.utf8.count) == [1, 800_000, 800_001, 1])
    #expect(lines.map(\.1) == [0, 2, 800_003, 1_600_005])
  }
}
