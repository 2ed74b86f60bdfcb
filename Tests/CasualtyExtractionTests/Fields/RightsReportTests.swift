import CasualtyExtraction
import Testing

/// Reports of human-rights groups and tallies of agencies: what period they cover, whose side the dead were on.
@Suite struct RightsReportTests {
  @Test(arguments: [
    // Those who serve under a ministry are of the government's side; its clerks are not.
    Meaning("killed 11 combatant of syrian_government", on: "2025-03-09", in: "قُتل 11 عنصراً من وزارة الدفاع في اشتباكات درعا."),
    Meaning(
      "killed 7 combatant of syrian_government", on: "2025-03-09", in: "مقتل 7 جنود إضافيين من وزارة الداخلية في سوريا."),
    Meaning("killed 5 worker", on: "2025-03-09", in: "قُتل 5 موظفين من وزارة الدفاع في درعا."),
  ])
  func sides(_ meaning: Meaning) throws { try meaning.check(showing: [.victim]) }

  @Test(arguments: [
    // Since when: the day named behind the anchor, not the day of what was said.
    Meaning(
      "killed >70 when 2025-03-06/..",
      on: "2025-03-10", in: "أعلن المركز، اليوم الاثنين، (10 آذار 2025)، عن مقتل أكثر من 70 شخصاً منذ بدء القتال في البلدة الخميس الماضي."),
    Meaning("injured 20", on: "2025-03-10", in: "أعلنت الوزارة، الاثنين 10 آذار 2025، عن إصابة 20 شخصاً في حريق."),
  ])
  func times(_ meaning: Meaning) throws { try meaning.check(showing: [.time]) }

  @Test(arguments: [
    // What bodies show is no injury.
    Meaning("killed 3", in: "وُجدت جثامين 3 مدنيين مصابة بطلق ناري.", "عُثر على جثث 3 رعاة، وكانت جثثهم مصابة بشظايا."),
  ])
  func counts(_ meaning: Meaning) throws { try meaning.check(showing: []) }
}
