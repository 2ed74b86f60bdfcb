import Testing

@testable import CasualtyExtraction

struct ZeroFinderTests {
  private func zeros(_ source: String) -> [String] {
    let text = RuleText.annotated(source)
    return ZeroFinder(text: text).zeros().map { "\($0.event.rawValue) \(text.text.sourceString($0.tokens))" }
  }

  @Test(arguments: [
    ("انهار الجسر دون وقوع إصابات", ["injured إصابات"]),
    ("مرت العاصفة دون تسجيل أي خسائر بشرية", ["killed خسائر بشرية", "injured خسائر بشرية"]),
    ("لم يقتل أحد في الانفجار", ["killed أحد"]),
    ("ولم يصب أحد بأذى", ["injured أحد"]),
    ("لا خسائر في الأرواح", ["killed خسائر في الأرواح"]),
    ("لم تسجل أي إصابات", ["injured إصابات"]),
    ("لم يسفر الهجوم عن ضحايا", ["casualties ضحايا"]),
    ("لم يسفر الهجوم عن ضحايا أو إصابات", ["killed ضحايا", "injured إصابات"]),
    ("أخمد الحريق دون وقوع إصابات بين السكان أو خسائر في الأرواح", ["injured إصابات", "killed خسائر في الأرواح"]),
    ("سقطت قذيفتان ولم توقع قتلى أو جرحى", ["killed قتلى", "injured جرحى"]),
    ("دون أن يقتل أو يصاب أحد", ["killed أحد", "injured أحد"]),
    ("دون إصابات أو خسائر بشرية", ["injured إصابات", "killed خسائر بشرية"]),
    ("لا قتلى ولا جرحى", ["killed قتلى", "injured جرحى"]),
    ("دون مقتل أو إصابة أحد", ["killed أحد", "injured أحد"]),
  ])
  func aDenialCountsZeroForEachEventItNames(_ source: String, _ expected: [String]) {
    #expect(zeros(source) == expected)
  }

  @Test(arguments: [
    "لم ترد تقارير عن قتلى", "للتأكد من عدم وجود ضحايا", "أنباء عن عدم وقوع إصابات", "لم تحدد عدد الضحايا",
    "دون الإشارة إلى قتلى", "لم يصب الصاروخ الهدف", "دون خسائر مادية", "قتل 3 وجرح 4 دون توقف",
    "لم يكن بين الموقوفين 5 جرحى", "دون. قتلى", "دون\nقتلى",
  ])
  func whatIsNotKnownIsNoZero(_ source: String) {
    #expect(zeros(source) == [])
  }
}
