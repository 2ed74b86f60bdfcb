import Testing

/// Who speaks: those without an id end the carrying over, those with one are known by many names.
@Suite struct SpeakerWordTests {
  @Test(arguments: [
    "أفادت وكالة محلية بمقتل 6 رجال.", "قالت قناة الحدث إن 6 رجال قُتلوا.", "قُتل 6 رجال، وفق مسؤول محلي.",
    "وقُتل 6 رجال، بحسب رئيس البلدية.", "أعلنت النيابة العامة مقتل 6 رجال.", "قال مدير المستشفى إن 6 رجال قُتلوا.",
    "وذكرت صحيفة الأخبار أن 6 رجال قُتلوا.", "أكد شاهد عيان مقتل 6 رجال.",
  ])
  func aStrangerEndsTheSource(_ sentence: String) throws {
    let read = try facts(in: "قالت وزارة الصحة إن 40 رجلاً أُصيبوا.\n" + sentence, showing: [.source])
    #expect(read == ["injured 40 says health_ministry", "killed 6"], "«\(sentence)»")
  }

  @Test(arguments: [
    Meaning(
      "killed 6 denied", in: "فند الجيش مقتل 6 رجال.", "نفت الأنباء عن مقتل 6 رجال.", "لا أساس لأنباء مقتل 6 رجال."),
    Meaning("killed 6 possible", in: "وردت أنباء عن مقتل 6 رجال.", "تقارير غير مؤكدة عن مقتل 6 رجال."),
  ])
  func whatIsUnsure(_ meaning: Meaning) throws { try meaning.check(showing: []) }

  @Test(arguments: [
    Meaning(
      "killed 6 says health_ministry", in: "قُتل 6 رجال، كما أعلنت وزارة الصحة.", "قُتل 6 رجال، حسب مصدر في وزارة الصحة.",
      "قُتل 6 رجال، مثلما ذكرت الصحة السودانية.", "قال مدير الإسعاف والطوارئ بوزارة الصحة إن 6 رجال قُتلوا."),
    Meaning("killed 6 says un", in: "قالت منظمة الهجرة إن 6 رجال قُتلوا.", "أفاد المفوض الأممي بمقتل 6 رجال."),
    Meaning("killed 6 says health_ministry", in: "قالت وزارة الصحة في بيان نقلته وكالة محلية إن 6 رجال قُتلوا."),
  ])
  func whoCounted(_ meaning: Meaning) throws { try meaning.check(showing: [.source]) }
}
