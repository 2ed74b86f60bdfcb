import Testing

/// Names of armed sides as the press of different countries spells them.
@Suite struct ActorWordTests {
  @Test(arguments: [
    Meaning("killed 6 by houthi", in: "قُتل 6 رجال على يد مليشيا الانقلاب.", "قتلت عصابة الحوثي 6 رجال."),
    Meaning("killed 6 by isis", in: "قتلت فلول داعش 6 رجال.", "قُتل 6 رجال على يد دولة العراق الإسلامية."),
    Meaning("killed 6 by rsf", in: "قُتل 6 رجال على يد مليشيا التمرد.", "قتلت قوات تأسيس 6 رجال."),
    Meaning("killed 6 by saf", in: "قتلت كتيبة البراء بن مالك 6 رجال."),
    Meaning("killed 6 by iran_backed_militia", in: "قتلت سرايا السلام 6 رجال.", "قُتل 6 رجال على يد جيش المهدي."),
    Meaning("killed 6 by lna", in: "قُتل 6 رجال على يد ميليشيا الكانيات."),
    Meaning("killed 6 by nato with airstrike", in: "قُتل 6 رجال بغارات طائرات الناتو."),
    Meaning("killed 6 by unidentified", in: "قتل مسلحون على متن دراجة نارية 6 رجال."),
    Meaning("killed 6 by settlers", in: "قُتل 6 رجال على يد المستعمرين."),
  ])
  func whoDidIt(_ meaning: Meaning) throws { try meaning.check(showing: [.perpetrators, .weapons]) }

  @Test(arguments: [
    Meaning("killed 6 combatant of sdf", in: "مقتل 6 من قوات قسد.", "مقتل 6 من وحدات حماية المرأة."),
    Meaning("killed 6 combatant of hezbollah", in: "مقتل 6 من قوة الرضوان."),
    Meaning("killed 6 combatant of isis", in: "مقتل 6 من فلول داعش."),
  ])
  func onWhoseSide(_ meaning: Meaning) throws { try meaning.check() }
}
