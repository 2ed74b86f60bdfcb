import CasualtyExtraction
import Testing

/// News of the Maghreb, Egypt, the Sudan, the Gulf and of the world beyond, as agencies and services translate it.
@Suite struct WorldNewsTests {
  @Test(arguments: [
    // A noun that is its own figure has its qualifier too.
    Meaning("killed ≥2", in: "قُتل ما لا يقل عن شخصين في البلدة.", "قال إن مسلحين قتلوا ما لا يقل عن شخصين."),
    Meaning("killed ≥2", "injured >14", in: "أسفر الحريق عن مصرع ما لا يقل عن شخصين وإصابة أكثر من 14 آخرين."),
    Meaning("killed ≥2 child", "injured ≥6", in: "لقي ما لا يقل عن طفلين حتفهما وأصيب ما لا يقل عن 6."),
    Meaning("killed ≥1 civilian", "killed 4 combatant", in: "قُتل ما لا يقل عن مدني و4 جنود."),
    Meaning("killed ~2000", in: "قُتل نحو ألفي شخص."),
    Meaning(in: "قضى أكثر من عامين في السجن."),
  ])
  func figures(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    // A figure over people of several kinds says none of them.
    Meaning("abducted 16", in: "خطف قطاع الطرق 16 امرأة وطفلاً من القرية."),
    Meaning("abducted 21", in: "خطفوا 21 شخصاً، جميعهم من النساء والأطفال.", "خطفوا 21 شخصاً جميعهم نساء وأطفال."),
    Meaning("killed 13 child", "killed 1 adult female", in: "قُتل 13 طفلاً وامرأة."),
    Meaning("killed 24 civilian", in: "قُتل 24 شخصاً جميعهم من المدنيين."),
    // The injured behind parts without figures are none of the dead.
    Meaning("killed 30", "injured >50", in: "ارتفعت الحصيلة إلى 30 قتيلاً بينهم نساء وأطفال وأكثر من 50 جريحاً."),
    Meaning("injured 3", in: "نُقل (3) ثلاثة من الجرحى إلى مستشفى نيالا."),
  ])
  func kinds(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    Meaning(
      "killed 5 combatant of pakistan", in: "قُتل 5 من أفراد الشرطة الباكستانية.", "قُتل 5 من رجال الشرطة الباكستانية."),
    Meaning("killed 2 combatant of somalia_government", in: "لقي اثنان من أفراد الشرطة الصومالية مصرعهما."),
    Meaning("injured 4 combatant of egypt_army", in: "أصيب 4 من رجال الشرطة المصرية."),
    Meaning("killed 3 combatant", in: "قُتل 3 من رجال الشرطة."),
  ])
  func police(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    // Boats sink, fires are put out, the sick are taken away.
    Meaning("killed 52", in: "انتُشلت 52 جثة إثر غرق 3 مراكب قبالة المهدية."),
    Meaning(in: "غرق أربعة مراكب قبالة سواحل المهدية."),
    Meaning("injured 21", in: "جُرح 21 شخصاً. كما أخمدت الفرق 512 حريقاً منها 81 حريقاً بولاية البليدة."),
    Meaning(in: "تم خلالها إسعاف وإجلاء 13204 مريضاً وجريحاً إلى المستشفيات."),
    Meaning("killed 3", in: "انتشل الغواصون 3 غرقى."),
    Meaning(in: "أعلن الجيش تدمير 140 وكراً وضبط مركز إعلامي للمسلحين."),
  ])
  func things(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    Meaning(
      "killed 1", "injured 8", in: "أسفر انقلاب الحافلة عن حالة وفاة و8 مصابين.", "نتجت عن الحريق حالة وفاة و8 مصابين."),
    Meaning("killed 9", "injured 6", in: "أدى القصف إلى سقوط 9 أشخاص وإصابة 6.", "وأدى ذلك لسقوط 9 أشخاص، وإصابة 6."),
    Meaning(in: "سقط 3 عمال من الطابق الرابع."),
    Meaning("killed 1", "missing 1", in: "لقي شخص حتفه واعتُبر آخر في عداد المفقودين."),
    Meaning(
      "killed 14", "killed 2 adult female part_of#1",
      in: "انتشلت الفرق 14 جثة. ومن بين الجثث الـ14 امرأتان والبقية رجال.",
      "قُتل 14 شخصاً. ومن بين القتلى الأربعة عشر امرأتان."),
    Meaning("killed 3", in: "قُتل 3 أشخاص، من دون أن يتضح ما إذا كان القتلى الثلاثة من الضحايا الـ21."),
    Meaning(
      "killed ≥6", "injured 8", in: "قُتل 6 على الأقل وأصيب 8 بينهم مدنيون وعسكريون خلال محاولة لاغتيال قائد الشرطة."),
    Meaning("killed 1 migrant ML", in: "توفي مهاجر مالي الجنسية."),
  ])
  func cases(_ meaning: Meaning) throws { try meaning.check() }

  @Test(
    arguments: [
      // Morocco is no time of the day.
      Meaning("killed 3 in MA", in: "قُتل 3 أشخاص في المغرب.", "قُتل 3 أشخاص بالمغرب."),
      Meaning("killed 3 when 2024-05-15", in: "قُتل 3 أشخاص مغرب اليوم."),
      Meaning("killed 3 in MA when 2024-05-14", in: "قُتل 3 أشخاص أمس بالمغرب."),
      Meaning("killed 3", in: "قُتل 3 أشخاص بعد صلاة المغرب.", "قُتل 3 أشخاص قبيل المغرب."),
      Meaning(
        "killed 31 in MA when 2024-05-06/2024-05-12",
        in: "لقي 31 شخصاً مصرعهم في حوادث شهدتها المناطق الحضرية بالمغرب خلال الفترة الممتدة من 6 إلى 12 ماي الجاري."),
      Meaning(
        "killed 31 when 2024-04-25/2024-05-01",
        in: "لقي 31 شخصاً مصرعهم خلال الأسبوع الممتد من 25 أبريل إلى فاتح ماي 2024."),
      // A man in his thirties is no decade.
      Meaning("killed 4", in: "أطلق رجل في منتصف الثلاثينيات النار وقتل 4 أشخاص."),
      Meaning("killed 5000 when 193X", in: "قُتل 5 آلاف في ثلاثينيات القرن الماضي."),
    ].map { Meaning($0.facts, on: "2024-05-15", in: $0.spellings) })
  func days(_ meaning: Meaning) throws { try meaning.check(showing: [.places, .time]) }

  @Test(arguments: [
    // To whom those who did it are loyal did nothing here.
    Meaning(
      "killed 40 by adf",
      in:
        "قُتل 40 شخصاً في هجوم شنه مسلحون من \"القوات الديمقراطية المتحالفة\" الموالية لتنظيم الدولة الإسلامية على قرية.",
      "قُتل 40 شخصاً في هجوم شنه متمردو \"القوات الديمقراطية المتحالفة\"، الموالية لتنظيم \"داعش\"."),
    Meaning("killed 44", in: "قال إن متمردين مدعومين من \"داعش\" قتلوا 44 شخصاً."),
    Meaning("killed 6 by al_qaeda", in: "قُتل 6 أشخاص في هجوم شنته جماعة موالية لتنظيم القاعدة."),
  ])
  func loyalty(_ meaning: Meaning) throws { try meaning.check(showing: [.perpetrators]) }

  @Test(arguments: [
    Meaning("killed 700 in AF-KNR+AF-NAN", in: "أودى الزلزال بحياة 700 شخص في إقليمي كونار وننكرهار."),
    Meaning(
      "killed 500 in AF-KNR", "killed 11 in AF-NAN",
      in: "ذكرت السلطات أن 500 شخص قُتلوا في كونار، مشيرة إلى أن 11 شخصاً قُتلوا كذلك في ننكرهار."),
  ])
  func provinces(_ meaning: Meaning) throws { try meaning.check(showing: [.places]) }

  @Test(arguments: [
    Meaning("killed 1", in: "قُتل أحد المواطنين.", "مقتل أحد مواطنيها."),
    Meaning("injured 1 civilian", in: "أصيب أحد المدنيين."),
    Meaning(in: "قُتل مواطنوها.", "مقتل مواطنيها في القصف."),
    Meaning("killed 16", in: "انتشلت الفرق 16 جثة."),
    Meaning("killed 15 civilian", "killed 15 civilian", in: "قُتل 15 مدنياً. وقال إن الحصيلة هي 15 مدنياً قُتلوا."),
    Meaning("killed 22", in: "ارتفع عدد القتلى من 17 شخصاً مساء الخميس إلى 22 الجمعة."),
    Meaning(
      "killed 320", "missing 171", in: "سجلت المقاطعة أعلى عدد من القتلى بلغ 320 شخصاً و171 شخصاً في عداد المفقودين."),
    Meaning(
      "killed ≥41", "missing 1",
      in: "أعلنت الوكالة ارتفاع حصيلة الضحايا إلى 41 قتيلاً على الأقل، بالإضافة إلى شخص واحد لا يزال في عداد المفقودين."),
    Meaning(
      "detained 20100", "detained 11900 part_of#1", "detained 4700 part_of#1",
      in: "ضبط 20100 مخالف، منهم 11900 مخالف لنظام الإقامة و4700 مخالف لنظام أمن الحدود."),
    Meaning(
      "killed 1", in: "نُفذ حكم القتل تعزيراً في أحد مواطنيها.", "تنفيذ حكم القتل قصاصاً في أحد المواطنين بمنطقة الرياض."),
  ])
  func tallies(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    Meaning("killed 12 combatant", in: "أعلن مقتل 12 من عناصره في الهجوم، متهماً جماعة مسلحة بالوقوف وراءه."),
    Meaning("killed 12", in: "قُتل 12 شخصاً، متهماً الجيش بقصف القرية."),
    Meaning("detained 1", in: "اعتقلت الشرطة متهماً بالقتل."),
    Meaning("injured 2 combatant of mali", in: "جُرح اثنان من جنود الجيش الوطني المالي."),
    Meaning("killed 8", "injured 3", in: "البيت يقيم به 17 شخصاً، لقي 8 منهم مصرعهم، بينما أصيب 3 آخرون."),
    Meaning("killed 71", in: "قال إن 71 شخصاً لقوا حتوفهم في الحريق."),
    Meaning("killed 1", "injured vague 2-", in: "أكد الناطق تسجيل حالة وفاة نتيجة الحادث إضافة إلى عدد من الجرحى."),
  ])
  func people(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    Meaning("killed 4 in BF+ML", in: "قُتل 4 في بوركينا فاسو ومالي."),
    Meaning("attack 4 in BF", "attack 4 in ML", in: "وقعت 4 هجمات في كل من بوركينا فاسو ومالي."),
    Meaning("killed 3", in: "اندلع حريق في فندق بمنتجع شهير للتزلج أسفر عن 3 قتلى."),
  ])
  func countries(_ meaning: Meaning) throws { try meaning.check(showing: [.places]) }

  @Test(arguments: [
    // Where somebody spoke is no place of what he tells.
    Meaning(
      "killed 600", in: "قال في مؤتمر صحفي في العاصمة كابول إن 600 شخص قُتلوا.",
      "صرح للصحفيين في مدينة لكناو بأن 600 شخص قُتلوا."),
    Meaning(
      "killed 600 in AF-KNR", "injured 2100 in AF-KNR",
      in:
        "ارتفعت حصيلة الزلزال الذي ضرب ولاية كونار إلى 600 قتيل و2100 مصاب، وفق ما أعلنته الحكومة في مؤتمر صحفي بالعاصمة كابول."
    ),
    // A town gives its province up, a road the towns that it joins.
    Meaning("killed 70 in بيني", in: "قُتل 70 شخصاً في إقليم بيني بمقاطعة كيفو الشمالية."),
    Meaning("killed 21 in بيشاور", in: "قُتل 21 شخصاً في ضاحية بيشاور، كبرى مدن إقليم خيبر بختونخوا."),
    Meaning("killed 7 in EG-KN", in: "مصرع 7 في حادث بطريق قنا سوهاج أمام قرية العركي التابعة لمركز فرشوط."),
  ])
  func spoken(_ meaning: Meaning) throws { try meaning.check(showing: [.places]) }

  @Test(arguments: [
    Meaning(
      "killed 2", "killed 1 adult male part_of#1", "killed 1 adult female part_of#1",
      in: "عُثر على جثتي رجل وامرأة داخل شقة."),
    Meaning("killed 2 adult female", in: "عُثر على جثتي امرأتين."),
    Meaning("killed 81 raised", in: "قال الوزير: \"ارتفع عدد ضحايانا إلى 81 شخصاً\"."),
    Meaning("killed 81", in: "قال الوزير: \"فقدنا 81 شخصاً في الحريق\"."),
    Meaning(
      "abducted 5 adult female", in: "قصف المسلحون مستشفى في الفاشر، وخطفوا خمس نساء من مخيم للنازحين."),
  ])
  func bodies(_ meaning: Meaning) throws { try meaning.check(showing: [.victim, .part, .targets, .toll]) }

  @Test(arguments: [
    // Countries whose names are adjectives or forces as well.
    Meaning("killed 3 in SA", in: "قُتل 3 أشخاص في السعودية.", "قُتل 3 أشخاص بالسعودية."),
    Meaning("killed 3", in: "قُتل 3 أشخاص في المدينة السعودية."),
    Meaning("killed 3 in US", in: "قُتل 3 أشخاص في الولايات المتحدة."),
    Meaning("killed 3 in YE", in: "قُتل 3 أشخاص في غارة نفذتها الولايات المتحدة في اليمن."),
    Meaning("killed 4 in TR", in: "تركيا.. مقتل 4 أشخاص في حريق.", "شهدت تركيا مقتل 4 أشخاص."),
    Meaning("killed 11 in ML", in: "شهدت مالي مقتل 11 شخصاً."),
    Meaning("killed 3", in: "قتلت إسرائيل 3 أشخاص."),
  ])
  func namesOfCountries(_ meaning: Meaning) throws { try meaning.check(showing: [.places]) }

  @Test(arguments: [
    Meaning("killed 2 with execution", in: "نُفذ حكم القتل تعزيراً بحق مواطنين ثبتت إدانتهما."),
    Meaning(in: "قُتل مدنيين في القصف."),
    Meaning("injured 9", in: "أصيب 9 أشخاص فجر الأربعاء جراء انهيار مبنيين سكنيين."),
    Meaning("abducted 7 on camp", in: "اقتحموا المخيم وأسروا سبعة أشخاص."),
  ])
  func pairs(_ meaning: Meaning) throws { try meaning.check(showing: [.weapons, .targets]) }

  @Test(arguments: [
    // Towns of the world need no more than «في».
    Meaning("killed 3 in SD-DW", in: "قُتل 3 أشخاص في الجنينة.", "اشتباكات بالجنينة تسفر عن 3 قتلى."),
    Meaning("killed 3 in MA-OUJ", in: "قُتل 3 أشخاص في مدينة وجدة.", "قُتل 3 أشخاص بوجدة."),
    Meaning("killed 3 in US-TX", in: "قُتل 3 أشخاص في هيوستن بولاية تكساس."),
    Meaning(in: "فاز ليفربول على ميلانو 3-1 في دوري الأبطال."),
    Meaning("killed 3 in SD-RS", in: "قُتل 3 أشخاص في ولاية البحر الأحمر."),
    Meaning("killed 3 in EG-BA", in: "قُتل 3 أشخاص في محافظة البحر الأحمر."),
  ])
  func towns(_ meaning: Meaning) throws { try meaning.check(showing: [.places]) }
}
