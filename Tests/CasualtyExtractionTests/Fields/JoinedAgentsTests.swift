import CasualtyExtraction
import Testing

/// Several who did it together, and what belongs to one count alone.
@Suite struct JoinedAgentsTests {
  @Test(arguments: [
    Meaning(
      "killed 14 by syrian_regime+russia with airstrike", on: "2019-08-03",
      in: "قُتل 14 مزارعاً جراء غارات سورية وروسية على ريف حماة."),
    Meaning(
      "killed 14 by russia+syrian_regime with airstrike", on: "2019-08-03",
      in: "قُتل 14 مزارعاً في قصف جوي شنته طائرات حربية روسية وسورية."),
    Meaning(
      "killed 3 by syrian_regime+russia", on: "2017-02-01",
      in: "قُتل 3 باعة على يد قوات النظام في سوريا وحلفائه من الروس."),
    Meaning(
      "massacre 1 by isis", "massacre 1 by russia", in: "ارتكب كل من تنظيم الدولة والقوات الروسية مجزرة في الريف."),
  ])
  func together(_ meaning: Meaning) throws { try meaning.check(showing: [.perpetrators, .weapons]) }

  @Test(arguments: [
    Meaning(
      "killed 60 by israel", "killed 41 by israel", "killed 2 by settlers",
      in: "أدت الاعتداءات الإسرائيلية إلى استشهاد 60 مواطناً، بينهم 41 مدنياً، ومزارعان قتلهما مستوطنون."),
    Meaning(
      "killed 9 by russia", "killed 4 with landmine",
      in: "قال التقرير إن 9 أشخاص قتلوا على يد القوات الروسية، وقتل 4 رعاة بانفجار ألغام أرضية."),
    Meaning(
      "killed 30", "killed 11 by syrian_regime", "killed 7 by russia", "killed 2 by isis", on: "2022-09-30",
      in: "وثقت الشبكة مقتل 30 مدنياً، قتل النظام السوري منهم 11 مدنياً، وروسيا 7، وتنظيم الدولة 2."),
    Meaning("injured 5 with ied", in: "أصيب 5 جنود في تفجير عبوة ناسفة بدورية للجيش اللبناني."),
  ])
  func ofOneAlone(_ meaning: Meaning) throws { try meaning.check(showing: [.perpetrators, .weapons]) }

  @Test(arguments: [
    Meaning(
      "injured 16 by syrian_regime on residential in C4278", on: "2020-01-15",
      in: "أصيب 16 شخصاً في حصيلة أولية لهجمات من قبل قوات النظام، استهدفت الأحياء السكنية في مدينة أريحا بريف إدلب."),
    Meaning(
      "killed 9 by israel in LB-NA", "injured 6 by israel in LB-NA",
      in: "9 شهداء و6 جرحى... حصيلة أولية للغارات الإسرائيلية على النبطية"),
  ])
  func whatTheTollIsOf(_ meaning: Meaning) throws { try meaning.check(showing: [.perpetrators, .targets, .places]) }
}
