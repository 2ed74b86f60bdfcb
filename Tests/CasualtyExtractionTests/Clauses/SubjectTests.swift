import Testing

/// Who did it where the subject stands elsewhere, and who is meant by a verbal noun's pronoun.
@Suite struct SubjectTests {
  @Test(arguments: [
    Meaning(
      "abducted 6 by rsf",
      in: "اقتحمت قوات الدعم السريع المخيم، وأفاد شهود بأن مقاتلي قوات الدعم السريع دخلوه وأسروا ستة مدنيين."),
    Meaning("killed 7 by israel", in: "قصفت قوات الاحتلال منزلاً فقتلت 7 أشخاص."),
    Meaning("killed 14 by israel", in: "انسحبت قوات الاحتلال من المخيم، حيث خلّف عدوانها 14 شهيداً."),
    Meaning(
      "detained 22 by syrian_regime", "abducted 5",
      in: "وثق المكتب 22 حالة اعتقال نفذتها قوات النظام، و5 حالات اختطاف."),
    Meaning("killed 2 by unidentified", in: "اغتيال ناشطين اثنين في ميسان من جهات مجهولة."),
    Meaning("attack 2 by isis", in: "وتبنى تنظيم داعش عبر وكالة أعماق هجومين آخرين."),
    Meaning(
      "killed 17 by isis", in: "أعلن “داعش” في بيان له، يوم السبت، مسؤوليته عن الهجوم الذي أسفر عن مقتل 17 شخصاً."),
    Meaning("killed 3 by turkey", in: "قتل 3 أشخاص بعدما استهدفت الطائرات التركية سيارة."),
    Meaning("killed 40 by syrian_regime", in: "قُتل 40 شخصاً في سوريا برصاص قوات الأمن."),
    Meaning(
      "killed 8 by isis", in: "قال ضابط إن تنظيم الدولة الإسلامية “داعش” الإرهابي أعدم ثمانية رعاة في كركوك."),
    Meaning("killed 190 by syrian_regime+russia", in: "وقالت المنظمة إن نظام الأسد وحليفته روسيا قتلا 190 شخصاً."),
    Meaning("killed 21 by rsf", in: "قُتل 21 شخصاً إثر قيام قوات الدعم السريع بمهاجمة قرية في الجزيرة."),
    Meaning("abducted 9 by houthi", in: "أكدت منظمة حقوقية أن الحوثيين قاموا بمداهمة منازل واختطاف 9 موظفين."),
    Meaning("killed 54 by opposition", in: "وقالت الشبكة إن فصائل المعارضة مسؤولة عن مقتل 54 مدنياً."),
    Meaning("killed 6 by boko_haram", in: "ذكرت الوزارة أن متمردين من جماعة \"بوكو حرام\" المتشددة قتلوا 6 جنود."),
    Meaning(
      "killed 4 by unidentified", in: "قال شهود إن مسلحين مجهولين يستقلون سيارة استهدفوا حاجزاً فقتل أربعة أشخاص."),
    Meaning("killed 70 by unidentified", in: "وثقت 70 حالة قتل لم تتمكن من تحديد الجهة المسؤولة عنها."),
    Meaning("injured 2 by unidentified", in: "جرح مسلحون مجهولون عنصرين من قسد قرب الحقل."),
    Meaning("detained 5 by sdf", in: "داهمت قسد بدعم من طيران التحالف الدولي بلدة ذيبان واعتقلت 5 مدنيين."),
    Meaning(
      "killed 1 by settlers", "injured 12 by settlers",
      in: "هاجم عشرات المستوطنين، بحماية من قوات الاحتلال، قرية وأطلقوا النار صوب الأهالي فقتلوا شاباً وأصابوا 12 آخرين."
    ),
    Meaning("killed 900 by israel", in: "حصيلة العدوان الإسرائيلي ارتفعت إلى 900 شهيد."),
    Meaning("killed 3 by isis", in: "سقط 3 قتلى في تفجير سارع تنظيم داعش إلى تبنيه."),
    Meaning("killed 5", in: "قتل مسلح خمسة مواطنين في بلدة سيهات."),
  ])
  func whoDidIt(_ meaning: Meaning) throws { try meaning.check(showing: [.perpetrators]) }

  @Test(arguments: [
    // Their kin was killed, not who did it.
    Meaning("killed 1 adult female", "killed 2 child", in: "قتل عامل في محافظة القليوبية زوجته وطفليه."),
    Meaning("injured 2 combatant", in: "دهست سيارة جنديين قرب الخليل ما أدى إلى إصابتهما."),
    Meaning("killed ≥38", in: "قالت الشرطة إن امرأة ترتدي حزاماً ناسفاً قتلت ما لا يقل عن 38 شخصاً."),
    Meaning("killed 1 teacher", in: "أعدمت ميليشيا الحوثي التربوي صالح العزي."),
    Meaning("killed 1 media", in: "الزميل المصور بسام الأحمد، الذي قُتل برصاص قناص، دُفن أمس."),
    // A noun behind a bare first name is a surname.
    Meaning(in: "قُتل محمد خياط في حلب."),
    // Who cites is not killed.
    Meaning(in: "استشهد الباحث في دراسته بآيات كثيرة."),
  ])
  func whoIsMeant(_ meaning: Meaning) throws { try meaning.check(showing: [.victim]) }

  @Test(arguments: [
    Meaning(in: "يقضي الاتفاق بتبادل 900 أسير بين الطرفين."),
    // A figure in a bracket behind the first word of a text.
    Meaning(in: "إرهابيين (02)."),
    Meaning(in: "صدر عفو عن 41 سجيناً."),
    Meaning(in: "الفرق بين حصيلتي العامين بلغ 12 قتيلاً."),
    Meaning(in: "ينتقل اللاعب إلى مرحلة أخرى إذا قتل 30 جندياً."),
    Meaning(in: "عُبّد شارع «الشهداء التسعة» أمس."),
    Meaning(in: "استشهد الباحث بشهادات 19 من أهالي البلدة."),
    Meaning(in: "حذرت المنظمة من أن الحرب قد تدفع 80 ألف شخص إلى النزوح."),
    Meaning(in: "تلقى منتخب البلاد ضربة بإصابة ثلاثة من لاعبيه قبل المباراة، وقال المدرب إن البطولة صعبة."),
    Meaning(in: "خرق المسلحون وقف إطلاق النار 34 مرة."),
    Meaning(in: "وجهت النيابة تهمة القتل العمد لشاب."),
    Meaning(in: "أطلق الجيش العملية الأمنية \"سيناء 2018\"."),
  ])
  func whoIsNot(_ meaning: Meaning) throws { try meaning.check() }
}
