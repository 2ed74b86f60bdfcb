import CasualtyExtraction
import Testing

/// Crime and rescue reports of Egypt and the Maghreb, and world news in translation.
@Suite struct TranslatedNewsTests {
  @Test(arguments: [
    // Who is told of an incident passes it on.
    Meaning(
      "killed 3 says police", in: "تلقى مدير أمن أسيوط إخطاراً من غرفة العمليات بوقوع مشاجرة أسفرت عن مقتل 3 أشخاص.",
      "تلقى اللواء سمير عادل، مدير أمن البحيرة، بلاغاً بمقتل 3 أشخاص.",
      "تلقت مديرية أمن دمياط إخطاراً يفيد بمقتل 3 أشخاص.",
      "تلقى اللواء سمير عادل إخطارا من مأمور مركز شرطة قوص يفيد بمقتل 3 أشخاص."),
    Meaning("killed 3 says un", in: "تلقت بعثة الأمم المتحدة تقارير عن مقتل 3 رعاة."),
    Meaning("killed 3", in: "تلقى مدير أمن أسيوط التهاني. وقُتل 3 أشخاص في الطريق."),
  ])
  func whoCounted(_ meaning: Meaning) throws { try meaning.check(showing: [.source]) }

  @Test(arguments: [
    Meaning("killed 4 in IR-12", in: "قُتل 4 متظاهرين في كردستان، بحسب منظمة إيرانية."),
    Meaning("killed 4 in IQ-KR", in: "قُتل 4 متظاهرين في كردستان. وقال مسؤول عراقي إن الهجوم وقع قرب أربيل."),
  ])
  func whichOfTwoNamesakes(_ meaning: Meaning) throws { try meaning.check(showing: [.places]) }

  @Test(arguments: [
    // A month within a hashtag is a part of a name.
    Meaning("killed 4", on: "2022-05-09", in: "قُتل 4 متظاهرين #مسيرات_آذار", "قُتل 4 متظاهرين #ثورة_25_يناير_المجيدة"),
    Meaning("killed 4 when 2022-05-09", on: "2022-05-09", in: "#اليوم قُتل 4 متظاهرين"),
  ])
  func hashtagsAreNoDates(_ meaning: Meaning) throws { try meaning.check(showing: [.time]) }

  @Test(arguments: [
    // A word that lost the space behind it.
    Meaning("killed 7 civilian", in: "قُتل 7 مدنياًعلى يد مسلحين.", "قُتل 7 مدنيًافي الطريق."),
    Meaning("killed 5 civilian", in: "سقط 5 قتيًلا مدنيًا."),
  ])
  func gluedWords(_ meaning: Meaning) throws { try meaning.check(showing: [.victim]) }
}
