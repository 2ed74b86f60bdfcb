import Testing

/// Totals of killed and injured, tallies and what stands beside them.
@Suite struct TollTests {
  @Test(arguments: [
    // The killed and the injured behind a total add up to it: it counts both.
    Meaning(
      "casualties 310 civilian", "killed 90 part_of#1", "injured 220 part_of#1",
      in: "بلغ مجموع الضحايا المدنيين 310 أشخاص (90 قتيلاً و220 جريحاً)."),
    Meaning(
      "casualties 26", "killed 11 part_of#1", "injured 15 part_of#1",
      in: "سقط في الشهر نفسه 26 ضحية، 11 قتيلاً و15 جريحاً."),
    Meaning(
      "casualties >700 child", "killed 120 part_of#1", "injured 580 part_of#1",
      in: "وثق الفريق سقوط أكثر من 700 طفل، بينهم 120 قتيلاً و580 جريحاً."),
    // Both verbs are said of the subject.
    Meaning("casualties >900 civilian", in: "قالت المنظمة إن أكثر من 900 مدني قتلوا أو جرحوا في المعارك."),
    Meaning("casualties ≥8", in: "إن ثمانية أشخاص على الأقل سقطوا بين قتيل وجريح بتفجير سيارة."),
    // «من قتلوا» is who is counted, «عدد من» no vague figure.
    Meaning(
      "killed 512", "killed 88 child part_of#1",
      in: "وبلغ عدد من قتلوا خلال الهجوم (512) شخصاً، من بينهم (88) طفلاً."),
    Meaning("killed 9040", in: "العدد الإجمالي لحالات الوفاة منذ تفشي الوباء ارتفع إلى 9040."),
    Meaning("killed 2018", in: "ارتفاع وفيات الكوليرا في البلاد إلى 2018 حالة."),
    Meaning("missing 6 adult male", in: "ولا يزال 6 شبان من أبناء حي واحد مفقودين."),
    Meaning("killed 4", "killed 9", in: "أعلنت الشرطة مقتل 4 أشخاص، ثم رفع المرصد العدد إلى 9."),
    Meaning("attack 4", "attack 73", in: "شنت المسيّرات 4 غارات، ليرتفع بذلك عدد هجماتها منذ بداية العام إلى 73."),
    // The tally behind its figure says who they are.
    Meaning("killed 61 combatant", in: "وبذلك يرتفع إلى 61 عدد قتلى الجنود."),
    Meaning(
      "killed 23", "killed 1 teacher part_of#1", "killed 2 medical part_of#1",
      in: "وبذلك يرتفع إلى 23 تعداد الذين وثق المكتب مقتلهم في السجون، من ضمنهم معلم وطبيبان."),
    Meaning("attack 61", in: "وبذلك، يرتفع إلى 61 تعداد الاستهدافات التي نفذتها طائرات مسيرة منذ مطلع العام."),
    // The year of a date is no lower bound.
    Meaning("killed 41052", in: "ارتفعت حصيلة العدوان على القطاع منذ 7 أكتوبر 2023 إلى 41052 شهيداً."),
    // What fell is named by the date, nobody fell here.
    Meaning("killed 512", in: "إن عدد الذين فقدوا حياتهم بالألغام منذ سقوط نظام الأسد بلغ 512 شخصاً."),
    // A share of the dead, then the next places of a row.
    Meaning(
      "killed 71", "killed 52", "killed 12", "killed 2",
      in: "شهدت حماة أعلى نسبة من القتلى وعددهم 71 شخصاً، ثم جاءت حلب بـ52 شخصاً، وبعدها درعا 12 شخصاً، وأخيراً إدلب شخصان."
    ),
    // Nobody is dead of the cases, the deaths among them are.
    Meaning("killed 31", in: "سجلت الوزارة 1840 إصابة جديدة بالكوليرا، بينها 31 حالة وفاة."),
    Meaning(in: "سجلت المنظمة 2.3 مليون إصابة مشتبه بها بالكوليرا في 14 محافظة."),
    Meaning("killed 5 combatant", in: "أسفرت العملية عن القضاء على خمسة (5) إرهابيين."),
  ])
  func whatATotalCounts(_ meaning: Meaning) throws { try meaning.check(showing: [.victim, .part]) }

  @Test(arguments: [
    // Some of the injured, told apart by their state.
    Meaning("injured 19", "injured 4 part_of#1", in: "وخلف الحادث جرح 19 شخصاً، أربعة وصفت حالتهم بالخطيرة."),
    Meaning(
      "killed 6", "injured 30", "injured 5 part_of#2", in: "6 وفيات و30 مصاباً وُصفت حالة خمسة منهم بالحرجة."),
    // Others without a figure have parts too.
    Meaning("killed 7", "injured 1 adult female", in: "قُتل سبعة أشخاص وأصيب آخرون بينهم امرأة."),
    // More than the last part is a part of the whole.
    Meaning(
      "killed 44", "killed 2 adult female part_of#1", "killed 1 child part_of#1", "killed 30 part_of#1",
      "killed 9 part_of#1",
      in: "أحصى المكتب مقتل 44 شخصاً بينهم سيدتان وطفل، منهم 30 قتلوا بإطلاق نار و9 نتيجة انفجار ألغام."),
    // More than the whole is none of its parts.
    Meaning(
      "killed 12 civilian", "killed 1 child part_of#1", "killed 340 civilian",
      in: "مقتل 12 مدنياً بينهم طفل في حلب، و340 مدنياً غرقاً."),
    Meaning(
      "killed 92", "killed 50 civilian part_of#1", "killed 12 combatant part_of#1",
      in: "مقتل 92 شخصاً، هم 50 مدنياً و12 جندياً."),
    Meaning(
      "killed 2", "killed 1 child part_of#1", "killed 1 adult female part_of#1",
      in: "قُتل شخصان، الأول مراهق انهار عليه جدار، والثانية سيدة جرفتها السيول."),
    Meaning("displaced 61 families", "displaced 340", in: "هُجّرت 61 أسرة تضم 340 شخصاً."),
    // The verb right behind a part says what happened to them.
    Meaning(
      "detained 64 activist", "killed 2 activist part_of#1", in: "اعتقلت السلطات 64 ناشطاً، اثنان منهم توفيا داخل السجن."
    ),
    Meaning(
      "detained 90 protester", "detained 20 protester",
      in: "اعتقال 90 متظاهراً في بغداد، أُطلق سراح 15 منهم، و20 متظاهراً في كربلاء."),
    Meaning("injured 70", "killed 12", in: "استقبلت المستشفيات 70 جريحاً غادر منهم 40 شخصاً، فيما سقط 12 قتيلاً."),
  ])
  func partsAndTheirWholes(_ meaning: Meaning) throws { try meaning.check(showing: [.victim, .part]) }
}
