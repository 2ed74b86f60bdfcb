import CasualtyExtraction
import Testing

/// Whose count it is when somebody else begins to speak, and days that say nothing.
@Suite struct SpeakerTests {
  @Test(arguments: [
    "وأكد مدير عام الموانئ انتشال 71 متوفياً.", "وتحدثت وكالات أنباء محلية عن مقتل 71 بحاراً.",
    "وقال أحد المشافي إنه استقبل 71 قتيلاً.",
  ])
  func aStrangerEndsTheSourceBefore(_ sentence: String) throws {
    let text = "أعلن المرصد السوري لحقوق الإنسان مقتل 3 رعاة. " + sentence
    #expect(try facts(in: text, showing: [.source]) == ["killed 3 says sohr", "killed 71"])
  }

  @Test func aMinisterIsHisMinistry() throws {
    let text = "أعلن المرصد السوري لحقوق الإنسان مقتل 3 رعاة. وأكد وزير الصحة السوري أن عدد القتلى وصل إلى 71 شخصاً."
    #expect(try facts(in: text, showing: [.source]) == ["killed 3 says sohr", "killed 71 says health_ministry"])
  }

  @Test func untilNowSaysNoDay() throws {
    let text = "وصل عدد القتلى حتى الآن إلى 26."
    #expect(try facts(in: text, date: "2024-07-10", showing: [.time]) == ["killed 26"])
  }

  @Test func aRecordIsNoPeriod() throws {
    let text = "قُتل 151 رجلاً. هذا هو العدد الأكبر منذ 2004. وقُتل 33 رجلاً في المدينة."
    #expect(try facts(in: text, date: "2024-07-10", showing: [.time]) == ["killed 151", "killed 33"])
  }
}
