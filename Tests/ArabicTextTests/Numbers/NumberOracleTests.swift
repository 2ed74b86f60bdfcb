import Foundation
import Testing

@testable import ArabicText

/// Reads back what `Tests/Oracles/spell_numbers.py` wrote into the file that `NUMBERS_TSV` names.
@Suite("Numbers: the generators of num2words and pyarabic")
struct NumberOracleTests {
  private static let path = ProcessInfo.processInfo.environment["NUMBERS_TSV"]

  @Test("every text reads back to its number", .enabled(if: path != nil))
  func readsBack() throws {
    let contents = try String(contentsOfFile: Self.path ?? "", encoding: .utf8)
    var checked = 0
    for line in contents.split(separator: "\n") {
      let columns = line.split(separator: "\t").map(String.init)
      guard columns.count == 2, let number = Int(columns[0]) else { continue }
      let found = NumberFixture.mentions(columns[1]).map(\.quantity)
      #expect(found == [Quantity(number)], "«\(columns[1])»")
      checked += 1
    }
    #expect(checked > 0)
  }
}
