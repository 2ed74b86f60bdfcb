import ArabicText
import Testing

@testable import CasualtyExtraction

struct ClaimFinderTests {
  private func claims(_ source: String) -> [String] {
    let text = RuleText.annotated(source)
    return ClaimFinder(text: text, actors: ActorIndex(text, date: nil)).claims().map {
      "\($0.ids.joined(separator: "+")) \($0.sentences)"
    }
  }

  @Test(arguments: [
    ("قتل 5 في تفجير بمقديشو. وتبنته حركة الشباب", ["al_shabaab 0..<2"]),
    ("قتل 5 جنود. وقع الهجوم فجرا وتبنته حركة الشباب", ["al_shabaab 1..<2"]),
    ("قتل 5 جنود. وأعلن تنظيم الدولة مسؤوليته عن الهجوم", ["isis 0..<2"]),
    ("استهدف تنظيم الدولة البلدة. أعلن التنظيم مسؤوليته عن العملية", ["isis 0..<2"]),
    ("قتل 90 مدنيا. حمّل التقرير قوات الدعم السريع مسؤولية مقتل 26 منهم", ["rsf 1..<2"]),
    ("قتل 4. اتهمت حماس إسرائيل باغتيال قائد فيها", ["israel 1..<2"]),
    ("قتل 4. اتهم الأهالي قوات النظام بارتكاب المجزرة", ["syrian_regime 0..<2"]),
    ("حملت النقابة جماعة بوكو حرام المسؤولية عن الهجوم", ["boko_haram 0..<1"]),
  ])
  func aClaimHoldsForWhatItTakesUp(_ source: String, _ expected: [String]) {
    #expect(claims(source) == expected)
  }

  @Test(arguments: [
    "نفت حركة حماس مسؤوليتها عن القصف", "لم تعلن أي جهة مسؤوليتها عن التفجير", "تبنى البرلمان قانونا جديدا",
    "حملت الشاحنة 20 راكبا", "اتهمت المحكمة 3 موظفين بالفساد", "أعلن مسلحون مجهولون مسؤوليتهم عن الهجوم",
  ])
  func whatNobodyClaimsIsNoClaim(_ source: String) {
    #expect(claims(source) == [])
  }
}
