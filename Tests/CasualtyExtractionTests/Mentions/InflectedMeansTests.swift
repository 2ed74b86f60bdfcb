import Testing

/// Weapons, targets and soldiers in every number, case and definiteness.
@Suite struct InflectedMeansTests {
  @Test(arguments: [
    Meaning("killed 3 on camp", in: "استهدف القصف مخيمين وقتل 3."),
    Meaning("killed 3 on medical_facility", in: "استهدف القصف مركزين صحيين وقتل 3."),
    Meaning("killed 3 on medical_facility", in: "استهدف القصف المركز الصحي وقتل 3."),
    Meaning("killed 3 on infrastructure", in: "استهدف القصف محطتي كهرباء وقتل 3."),
    Meaning("killed 3 with suicide_bomb", in: "نفذ التنظيم هجوماً انتحارياً قتل 3."),
    Meaning("killed 3 with suicide_bomb", in: "قال شهود إن انتحارياً فجر نفسه فقتل 3."),
    Meaning("killed 3 with car_bomb", in: "انفجرت سيارتان ملغومتان فقتل 3."),
    // «بيتا» is a town, «قنبلة» alone no weapon of the list.
    Meaning("injured 3", in: "أصيب 3 في اعتداء على أطراف بلدة بيتا."),
    Meaning("killed 3", in: "قُتل 3 في انفجار قنبلة في حافلة."),
  ])
  func meansAndTargets(_ meaning: Meaning) throws { try meaning.check(showing: [.weapons, .targets]) }

  @Test(arguments: [
    Meaning("killed 3 combatant of chad TD", in: "قُتل ثلاثة جنود تشاديين في كمين."),
    Meaning("killed 4 combatant of turkey TR", in: "قُتل أربعة جنود أتراك في كمين."),
    Meaning("killed 4 worker TR", in: "قُتل أربعة عمال أتراك في كمين."),
  ])
  func soldiersOfANation(_ meaning: Meaning) throws { try meaning.check(showing: [.victim]) }
}
