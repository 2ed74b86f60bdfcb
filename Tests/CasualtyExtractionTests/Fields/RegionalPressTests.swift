import CasualtyExtraction
import Testing

/// The press of the Maghreb, Egypt, the Sudan and the Gulf: ministries, camps, governorates, and lists of those told.
@Suite struct RegionalPressTests {
  @Test(arguments: [
    Meaning(
      "killed 9 by al_qaeda says defence_ministry",
      in:
        "حمّل وزير الدفاع الموريتاني سامي ولد عمر مساء الأحد \"الجماعة السلفية للدعوة والقتال\" الجزائرية المتشددة مسئولية قتل 9 جنود.",
      "اتهم وزير الدفاع المالي تنظيم القاعدة بقتل 9 جنود."),
    Meaning("casualties 7 by al_qaeda", in: "حمّل الوزير الجماعة السلفية مسؤولية قتل وجرح 7 رجال."),
    Meaning(
      "killed 6 by al_shabaab says somalia_government",
      in: "حمّلت الحكومة الصومالية حركة الشباب المتشددة مسؤولية مقتل 6 رجال."),
    Meaning("killed 5 says interior_ministry", in: "الداخلية الكويتية تعلن وفاة 5 عمال في حريق"),
    Meaning("killed 5 says health_ministry", in: "الصحة العمانية تعلن وفاة 5 عمال", "وزير الصحة: 5 قتلى في الانفجار"),
    Meaning("killed 5 says police", in: "أعلنت شرطة عمان السلطانية وفاة 5 عمال."),
    Meaning(
      "killed 9 says interior_ministry", "injured 4",
      in: "قالت وزارة الداخلية إن 9 رجال قُتلوا. هذا ونقلت بعض التقارير أن 4 آخرين أصيبوا.",
      "قالت وزارة الداخلية إن 9 رجال قُتلوا. وأفادت أنباء بإصابة 4 آخرين."),
  ])
  func whoSaysSo(_ meaning: Meaning) throws { try meaning.check(showing: [.source, .perpetrators]) }

  @Test(arguments: [
    Meaning(
      "injured 1 female displaced on camp", "abducted 2 displaced on camp",
      in: "أصيبت نازحة وخُطف نازحان في هجوم على معسكر للنازحين."),
    Meaning("killed 3 displaced on camp", in: "قُتل 3 نازحين في قصف على معسكر السلام للنازحين."),
    Meaning("killed 4 on military_site", in: "قُتل 4 في هجوم على معسكر للجيش."),
    Meaning("displaced 30", in: "تهجير 30 نازحاً."),
  ])
  func camps(_ meaning: Meaning) throws { try meaning.check(showing: [.victim, .targets]) }

  @Test(arguments: [
    Meaning(
      "killed 2 in OM-MA", "killed 2 in OM-WU", "killed 1 in OM-ZA", "killed 1 in OM-ZU",
      in: "توفي شخصان في كل من محافظتي مسقط والوسطى وشخص واحد في كل من محافظات الظاهرة وظفار."),
    Meaning("killed 5 in KW-AH", in: "وفاة 5 عمال في حريق بمنطقة المنقف بمحافظة الأحمدي في الكويت."),
    Meaning("killed 4 in DZ-29", in: "لقي 4 أشخاص مصرعهم في حادث مرور بولاية معسكر."),
    Meaning("killed 4 in PS-DEB", in: "مقتل 4 أشخاص في المحافظة الوسطى بقطاع غزة."),
  ])
  func wherever(_ meaning: Meaning) throws { try meaning.check(showing: [.places]) }

  @Test(arguments: [
    Meaning(
      "injured 14", "killed 5 part_of#1", in: "نُقل 14 مصاباً إلى المستشفيات توفي منهم 5 أشخاص.",
      "أصيب 14 عاملاً، مات منهم 5."),
    Meaning("killed 12", "injured 40", "killed 3 part_of#2", in: "مقتل 12 شخصاً وإصابة 40، توفي منهم 3 في المستشفى."),
    Meaning("killed 12", "abducted 5 part_of#1", in: "قُتل 12 رجلاً وخُطف منهم 5."),
    Meaning(
      "killed 18", "injured 46", "killed 11 part_of#1", "killed 7 part_of#1", "injured 30 part_of#2",
      "injured 16 part_of#2",
      in: "قُتل 18 شخصاً وأصيب 46 آخرون. وأضاف أن القتلى منهم 11 امرأة و7 أطفال، والمصابين أيضاً منهم 30 رجلاً و16 طفلاً."),
    Meaning("killed 1", "killed 1", in: "قُتل مدني من درعا وآخر من إدلب."),
    Meaning(
      "detained 3", "detained 2 part_of#1", "detained 1 part_of#1", in: "توقيف 3 أشخاص، ويتعلق الأمر بشابين وامرأة."),
    Meaning("casualties 44", in: "أعلنت الوزارة أن 44 مدنياً سقطوا قتلى وجرحى في قصف مدفعي."),
    Meaning("killed 3", in: "قالت مصادر إن ثلاثة عناصر \"تكفيرية\" قُتلت في اشتباكات."),
    Meaning("killed 4", in: "تبنت قتل أربعة أشخاص، متهمة إياهم بالتجسس."),
    Meaning("injured 8", "injured 1 part_of#1", "injured 7 part_of#1", in: "8 إصابات منها سعودي و7 لمجهولي الهوية."),
    Meaning("casualties 37", in: "الوزير: 37 مسلماً بين ضحايا ومصابي تفجير الكنيسة"),
    Meaning("killed 11", "killed 7", in: "أوضح أن القتلى بينهم 11 مسيحياً و7 مسلمين."),
  ])
  func thoseTold(_ meaning: Meaning) throws { try meaning.check(showing: [.part]) }

  @Test(arguments: [
    Meaning(
      "killed 47 when 2024-06-12", "killed >36 when 2024-06-12", on: "2024-06-12",
      in:
        "ارتفع عدد الوفيات جراء الحريق الذي وقع في منطقة السوق بالمدينة، فجر اليوم الأربعاء، إلى 47 شخصاً.\nوقال المدير إن عدد الوفيات تجاوز 36 شخصاً."
    ),
    Meaning("killed 26 on church", in: "قالت الشرطة إن الانفجار الأول الذي وقع داخل كنيسة أسفر عن سقوط 26 قتيلاً."),
  ])
  func whenAndWhere(_ meaning: Meaning) throws { try meaning.check(showing: [.time, .targets]) }
}
