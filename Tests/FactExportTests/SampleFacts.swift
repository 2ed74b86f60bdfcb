import ArabicText

@testable import CasualtyExtraction

/// Facts made by hand, as the contract's example has them.
enum SampleFacts {
  static let idleb = Place(
    name: "إدلب", nameEnglish: "Idleb", id: "SY07", level: .governorate, latitude: 35.93, longitude: 36.63
  )

  static let march = Period(
    start: CivilDate(year: 2020, month: 3, day: 1), end: CivilDate(year: 2020, month: 3, day: 5), precision: .day,
    edtf: "2020-03-01/2020-03-05", text: "بين 1 و5 آذار/مارس 2020"
  )

  /// A fact that gives everything but its whole and its toll.
  static var full: Fact {
    var victim = Victim()
    victim.status = "civilian"
    victim.text = "مدنيًا"
    return Fact(
      id: "report#4", document: "report", event: .killed,
      count: Count(quantity: Quantity(42, .atLeast), unit: .person, text: "ما لا يقل عن 42"), victim: victim,
      partOf: nil, perpetrators: ["russia"], attribution: .stated, targets: [], weapons: ["airstrike"],
      places: [idleb], time: march, toll: nil, source: "snhr", assertion: .asserted,
      evidence: Evidence(start: 120, end: 129, sentence: 2, text: "42 مدنيًا"), rule: "killed.verbal-noun"
    )
  }

  /// A fact that gives as little as a text can.
  static var bare: Fact {
    Fact(
      id: "report#5", document: "report", event: .attack,
      count: Count(
        quantity: Quantity(best: nil, low: 20, high: 99, qualifier: .vague), unit: .incident, text: "عشرات"
      ),
      victim: Victim(), partOf: "report#4", perpetrators: [], attribution: nil, targets: [], weapons: [], places: [],
      time: nil, toll: nil, source: nil, assertion: .possible,
      evidence: Evidence(start: 0, end: 5, sentence: 0, text: "عشرات"), rule: "attack.noun"
    )
  }

  static func result(_ facts: [Fact], findings: [Finding] = []) -> DocumentResult {
    DocumentResult(
      report: Report(
        document: "report", date: CivilDate(year: 2020, month: 3, day: 6), source: nil, period: march
      ),
      facts: facts,
      findings: findings
    )
  }

  static let finding = Finding(
    kind: .sumMismatch, severity: .error, facts: ["report#4"], expected: "42", actual: "40",
    message: Finding.Message(english: "the rows add up to 40, not 42", arabic: "مجموع الأسطر 40 لا 42"),
    evidence: Evidence(start: 120, end: 122, sentence: 2, text: "42")
  )
}
