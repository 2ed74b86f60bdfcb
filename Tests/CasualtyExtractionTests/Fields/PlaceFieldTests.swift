import CasualtyExtraction
import Testing

/// Which of the places of a text is the count's.
@Suite struct PlaceFieldTests {
  @Test(arguments: [
    // A direction, a destination.
    Meaning("killed 3 in LB-AK", in: "قُتل 3 ركاب في محافظة عكار شمالي لبنان."),
    Meaning("injured 4 in SD-DW", in: "أصيب 4 رجال في غرب دارفور ونُقلوا إلى الخرطوم."),
    // Two rural areas joined are both meant.
    Meaning("killed 2 in SY07+SY05", in: "قُتل رجلان في ريفي إدلب الجنوبي وحماة الشمالي."),
    // Words that are no names here.
    Meaning("killed 3 in SY11", in: "قُتل 3 رجال في غارة على معسكر بريف الرقة."),
    Meaning("killed 3", in: "قُتل 3 رجال من جنسيات غير سورية."),
    Meaning("killed 1 denied", in: "ونفت طهران مقتل ضابط."),
    Meaning("injured 3", in: "أصيب 3 رجال في حي باب بن زيد."),
    Meaning("killed 3 in SY05", in: "قُتل 3 رجال في قرية خربة الصفا بريف حماة."),
    Meaning("killed 1 in SY02", in: "مقتل طفل بمخلفات الحرب في ريف حلب."),
    // Names that are also words, in a row of units.
    Meaning(
      "killed 8 in YE-HU", "killed 6 in YE-IB", "killed 5 in YE-AM",
      in: "سقط في اليمن 8 قتلى في محافظة الحديدة، ثم إب 6 قتلى، وعمران 5 قتلى."),
    Meaning("displaced 500 in SD-NW", in: "نزح 500 شخص بالنيل الأبيض في السودان."),
    // The tally of another event goes on with the place of the one before.
    Meaning(
      "killed 12 in C3367 raised", "injured 30 in C3367",
      in: "ارتفعت حصيلة الهجوم على مدينة مصياف إلى 12 قتيلاً، فيما بلغ عدد الجرحى 30."),
  ])
  func theCountsPlace(_ meaning: Meaning) throws { try meaning.check(showing: [.places, .toll]) }
}
