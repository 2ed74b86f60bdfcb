import ArabicText
import Testing

@Suite struct QuantityShownTests {
  @Test(arguments: [
    (Quantity(42), "42"), (Quantity(42, .atLeast), "≥ 42"), (Quantity(42, .moreThan), "> 42"),
    (Quantity(42, .approximately), "~ 42"), (Quantity(42, .atMost), "≤ 42"), (Quantity(42, .lessThan), "< 42"),
    (Quantity(best: nil, low: 20, high: 30, qualifier: .range), "20–30"),
    (Quantity(best: nil, low: 2_000_000, high: nil, qualifier: .vague), "2000000– ?"),
  ])
  func everyQualifierHasItsSign(_ quantity: Quantity, _ shown: String) {
    #expect(quantity.shown() == shown)
  }

  @Test func figuresAreWrittenAsAsked() {
    let quantity = Quantity(1271, .approximately)
    #expect(quantity.shown(grouped: { "<\($0)>" }, about: "نحو") == "نحو <1271>")
  }
}
