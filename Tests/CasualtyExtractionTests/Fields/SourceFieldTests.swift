import CasualtyExtraction
import Testing

/// Who counted, and when.
@Suite struct SourceFieldTests {
  @Test(arguments: [
    Meaning(
      "killed 4 says sohr", in: "المرصد السوري: اشتباكات في الشمال\n\nوعلم المرصد أن 4 رجال قُتلوا."),
    Meaning("killed 4 says health_ministry", in: "أما وزارة الصحة فأكدت مقتل 4 رجال."),
    Meaning("killed 5 says russia", in: "أعلنت وزارة الدفاع الروسية مقتل 5 رجال."),
    // Who claims or is blamed does not count.
    Meaning("killed 6", in: "وحملت الحوثيين مسؤولية مقتل 6 رجال."),
    Meaning("injured 6", in: "داهمت دورية منزل رجلين زعمت إسرائيل أنهما مطلوبان، ما أدى إلى إصابة 6 رجال."),
  ])
  func whoCounted(_ meaning: Meaning) throws {
    for spelling in meaning.spellings {
      let read = try facts(in: spelling, showing: [.source])
      #expect(meaning.facts.allSatisfy(read.contains), "«\(spelling)» \(read)")
    }
  }

  @Test(arguments: [
    Meaning(
      "killed 40 when 2023-02-06/2023-02-14", on: "2023-02-15",
      in: "أفاد الدفاع المدني الثلاثاء بأن قتلى الزلزال الذي ضرب البلاد في 6 شباط بلغ 40 قتيلاً."),
    Meaning(
      "killed 40 when 2024-11-27/..", on: "2024-12-01",
      in: "بلغ عدد القتلى منذ بدء المعارك في الريف فجر الأربعاء 27 تشرين الثاني 40 قتيلاً."),
    Meaning("killed 3 when 2022-08-27", on: "2022-08-29", in: "قتل ثلاثة أشخاص في هجوم شهدته المدينة مساء السبت."),
    Meaning(
      "killed 2 when 2023-07-06/..", "killed 1", on: "2023-07-09",
      in: "قُتل رجلان منذ الخميس الماضي.\nوقُتل رجل في القرية."),
  ])
  func when(_ meaning: Meaning) throws { try meaning.check(showing: [.time]) }
}
