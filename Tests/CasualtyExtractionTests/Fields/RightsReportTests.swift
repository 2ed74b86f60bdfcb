import CasualtyExtraction
import Testing

/// Reports of human-rights groups and tallies of agencies: what period they cover, whose side the dead were on.
@Suite struct RightsReportTests {
  @Test(arguments: [
    // Those who serve under a ministry are of the government's side; its clerks are not.
    Meaning(
      "killed 11 combatant of syrian_government", on: "2025-03-09", in: "قُتل 11 عنصراً من وزارة الدفاع في اشتباكات درعا."
    ),
    Meaning(
      "killed 7 combatant of syrian_government", on: "2025-03-09", in: "مقتل 7 جنود إضافيين من وزارة الداخلية في سوريا."
    ),
    Meaning("killed 5 worker", on: "2025-03-09", in: "قُتل 5 موظفين من وزارة الدفاع في درعا."),
  ])
  func sides(_ meaning: Meaning) throws { try meaning.check(showing: [.victim]) }

  @Test(arguments: [
    // Since when: the day named behind the anchor, not the day of what was said.
    Meaning(
      "killed >70 when 2025-03-06/..",
      on: "2025-03-10",
      in: "أعلن المركز، اليوم الاثنين، (10 آذار 2025)، عن مقتل أكثر من 70 شخصاً منذ بدء القتال في البلدة الخميس الماضي."),
    Meaning("injured 20", on: "2025-03-10", in: "أعلنت الوزارة، الاثنين 10 آذار 2025، عن إصابة 20 شخصاً في حريق."),
  ])
  func times(_ meaning: Meaning) throws { try meaning.check(showing: [.time]) }

  @Test(arguments: [
    // What bodies show is no injury.
    Meaning("killed 3", in: "وُجدت جثامين 3 مدنيين مصابة بطلق ناري.", "عُثر على جثث 3 رعاة، وكانت جثثهم مصابة بشظايا.")
  ])
  func counts(_ meaning: Meaning) throws { try meaning.check(showing: []) }

  @Test(arguments: [
    // The rest of those counted fell elsewhere.
    Meaning(
      "killed 9 in SY05", "killed 6 in SY12", in: "قُتل 9 في حماة و6 في درعا والباقون في حمص وإدلب.",
      "قُتل 9 في حماة، و6 في درعا، وبقيتهم في حلب، وإدلب.")
  ])
  func places(_ meaning: Meaning) throws { try meaning.check(showing: [.places]) }

  @Test(arguments: [
    // One side and the other of those who fight.
    Meaning(
      "killed 77", in: "أسفرت المعارك بين داعش من طرف، وقوات سوريا الديمقراطية من طرف آخر، عن مقتل 77 مقاتلاً."),
    Meaning("killed 4 by algeria_army", in: "قُتل 4 أشخاص من طرف قوات الأمن الجزائرية."),
    // What a drone fired is no weapon of its own.
    Meaning("killed 6 by unidentified with drone", in: "قُتل 6 رعاة بقصف صاروخي من طائرة مسيرة مجهولة الهوية."),
  ])
  func whoDidIt(_ meaning: Meaning) throws { try meaning.check(showing: [.perpetrators, .weapons]) }

  @Test(arguments: [
    // The organisation of the first line counts what follows, until another does.
    Meaning("killed 21 says sohr", in: "المرصد السوري لحقوق الإنسان\nأسفرت المعارك عن مصرع 21 مقاتلاً."),
    Meaning(
      "killed 21 says snhr", in: "المرصد السوري لحقوق الإنسان\nقالت الشبكة السورية لحقوق الإنسان إن 21 شخصاً قتلوا."),
    Meaning("displaced ~700 says un", in: "أفادت المفوضية العليا لشؤون اللاجئين أن نحو 700 شخص فروا من القرية."),
  ])
  func sources(_ meaning: Meaning) throws { try meaning.check(showing: [.source]) }

  @Test(arguments: [
    // Told dead before: taken up, no second death; told injured: a death.
    Meaning("killed 1", "killed 1", in: "قُتل شاب وفتاة في القصف. وتوفيت الفتاة متأثرة بجراحها."),
    Meaning("injured 1", "injured 1", "killed 1", in: "أُصيب رجل وفتى في القصف. وتوفي الفتى متأثراً بجراحه."),
    // Killed and injured that add up to the casualties before.
    Meaning(
      "casualties 70", "killed 25 part_of#1", "injured 45 part_of#1",
      in: "سجل المكتب وفاة وإصابة 70 شخصاً. ورصد وفاة 25 شخصاً وإصابة 45 شخصاً."),
    Meaning(
      "casualties 70", "killed 26", "injured 45",
      in: "سجل المكتب وفاة وإصابة 70 شخصاً. ورصد وفاة 26 شخصاً وإصابة 45 شخصاً."),
    Meaning("displaced 30", in: "أُجلي الرئيس من القصر، وأُجلي 30 شخصاً من الحي."),
    Meaning("killed 33", in: "مقتل 33 شخصاً في هجمات ضد ثكنة عسكرية ومدرسة."),
  ])
  func told(_ meaning: Meaning) throws { try meaning.check(showing: [.part]) }

  @Test(arguments: [
    Meaning("injured 8", in: "إصابة (8) مواطنين في استخدام مفرط للقوة في البلدة"),
    // A massacre in which people were killed, and those killed.
    Meaning(
      "massacre 1", "killed 17", in: "تسبب القصف بمجزرة قُتل فيها 17 شخصاً.", "ارتكبت القوات مجزرة قتل فيها 17 شخصاً."),
  ])
  func figures(_ meaning: Meaning) throws { try meaning.check(showing: []) }

  @Test(arguments: [
    Meaning(
      "killed 40", "killed 1 with torture", "injured 3",
      in: "وثق المكتب مقتل 40 شخصاً بينهم شخص تحت التعذيب، وإصابة 3 آخرين."),
    Meaning(
      "detained 5 by lebanon_army", in: "نفذت بتاريخ 4/3/2025 وحدات من الجيش اللبناني مداهمات أسفرت عن توقيف 5 أشخاص."),
    // Who died in prison was not struck where others were.
    Meaning(
      "injured 20 by israel with gunfire", "killed 3 by israel",
      in: "أُصيب 20 شخصاً برصاص الاحتلال في نابلس، فيما توفي 3 أسرى في سجون الاحتلال."),
  ])
  func means(_ meaning: Meaning) throws { try meaning.check(showing: [.perpetrators, .weapons]) }
}
