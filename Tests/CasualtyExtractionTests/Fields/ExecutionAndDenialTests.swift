import Testing

/// Executions that are counted, denials that end, teams of a profession, when what the dead belong to began.
@Suite struct ExecutionAndDenialTests {
  @Test(arguments: [
    Meaning("killed 13 with execution", in: "سجّل التقرير 13 إعداماً ميدانياً في القرية."),
    Meaning("killed 6 with execution", in: "وثّق التقرير 6 إعدامات ميدانية."),
    Meaning(
      "killed 30 civilian", "killed 19 civilian part_of#1 with airstrike",
      "killed 11 civilian part_of#1 with execution",
      in: "قُتل 30 مدنياً، منهم 19 بالغارات، و11 بإعدامات ميدانية."),
    Meaning("killed 3 media", "killed 2 medical", in: "قُتل 3 من الفرق الإعلامية و2 من الفرق الطبية."),
    Meaning("killed 1 media", in: "وثّق المركز مقتل صحفي، وسجّل 9 انتهاكات ضد الإعلام."),
  ])
  func whatIsCounted(_ meaning: Meaning) throws { try meaning.check(showing: [.victim, .part, .weapons]) }

  @Test(arguments: [
    Meaning("killed 1 combatant denied", "injured 8 combatant", in: "نفى الناطق مقتل قائده، وأُصيب 8 جنود في الكمين."),
    Meaning("killed 1 combatant denied", "killed 4", in: "نفى الناطق مقتل قائده، وعُثر على 4 جثث في الوادي."),
    // Behind «أن» the verb goes on with what is denied.
    Meaning(
      "killed 3 combatant denied", "injured 5 combatant denied",
      in: "نفى الناطق أن يكون قُتل 3 جنود، وأُصيب 5 جنود في الكمين."),
  ])
  func denialsEnd(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    Meaning("killed 7 combatant", in: "قُتل 7 جنود ضمن العملية التي انطلقت في 11 آذار 2018."),
    Meaning("killed 7 combatant when 2018-03-11", in: "قُتل 7 جنود في 11 آذار 2018 ضمن العملية."),
  ])
  func whenItBegan(_ meaning: Meaning) throws { try meaning.check(showing: [.victim, .time]) }

  @Test(arguments: [
    Meaning(
      "killed 31 with torture", "killed 24 part_of#1 by syrian_regime with torture", "killed 6 medical",
      in: "قُتل 31 شخصاً تحت التعذيب، بينهم 24 على يد قوات النظام، فيما سُجّل مقتل 6 مسعفين."),
    Meaning("killed 27", "injured 64", in: "أودت الاشتباكات بحياة (27) شخصاً وأسفرت عن إصابة (64) شخصاً."),
  ])
  func whatIsToldAnew(_ meaning: Meaning) throws {
    try meaning.check(showing: [.victim, .part, .perpetrators, .weapons])
  }

  /// Of the killed a place behind «نازحين من» is whence they fled, of those who flee where they flee from.
  @Test(arguments: [
    Meaning("killed 4 in C3916", in: "استشهد 4 نازحين من بلدة جرجناز بقصف على مدينة سراقب."),
    Meaning("displaced 40 in C3916", in: "نزح 40 مدنياً من مدينة سراقب."),
  ])
  func whenceTheyFled(_ meaning: Meaning) throws { try meaning.check(showing: [.places]) }
}
