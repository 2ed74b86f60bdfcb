import Foundation
import Testing

@testable import extract

@Suite struct RoundedShareTests {
  @Test(arguments: [
    (0.5, 0, "0"), (1.0, 0, "1"), (0.125, 2, "0.12"), (0.375, 2, "0.38"), (0.0625, 3, "0.062"), (0.1875, 3, "0.188"),
    (2.0 / 3, 4, "0.6667"), (1, 3, "1.000"), (0, 3, "0.000"), (0.00005, 4, "0.0001"), (0.99995, 4, "1.0000"),
    (1e-300, 4, "0.0000"), (-1, 2, "0.00"), (.nan, 2, "0.00"),
  ])
  func halvesGoToTheEvenDigit(_ number: Double, _ places: Int, _ expected: String) {
    #expect(RoundedShare(number, places: places).description == expected)
  }

  /// The C library rounds the exact value as well.
  @Test func everyShareAgreesWithPrintf() {
    for judged in 1...120 {
      for right in 0...judged {
        let share = Double(right) / Double(judged)
        for places in [2, 3, 4] {
          #expect(RoundedShare(share, places: places).description == String(format: "%.\(places)f", share))
        }
      }
    }
  }
}
