import Testing

/// Idioms split across their subject, forms of undergoing, and words that only look like them.
@Suite struct IdiomTests {
  @Test(arguments: [
    Meaning("killed 1 teacher", in: "فقد المعلم سامر العلي حياته، أمس، في بلدة ذيبان."),
    Meaning("killed 4 combatant of sdf", in: "وأسفر الهجوم عن فقدان أربعة عناصر من قسد حياتهم."),
    Meaning("missing 4", in: "فقد أربعة أشخاص في السيول."),
    Meaning("killed 14", "killed 1 child part_of#1", in: "جمع الفريق الرفات التي تعود لـ 14 شخصاً، بينهم طفل."),
    Meaning("killed ≥8", in: "عثرت الفرق على جثث لما لا يقل عن 8 أشخاص."),
    Meaning("killed 31", in: "لاقى 31 شخصاً حتفهم في انهيار المبنى.", "وتزهق الحوادث أرواح 31 شخصاً."),
    Meaning("abducted ≥390", in: "إن 390 شخصاً على الأقل تعرضوا للاختفاء القسري."),
    Meaning("killed 38 detainee", in: "ذكرت المنظمة أن 38 سجيناً أُعدموا الشهر الماضي."),
    Meaning("killed 12 combatant", in: "قالت الحركة إنها قتلت 12 جندياً وضابطاً كانوا داخل المبنى."),
    Meaning(
      "killed 9", "killed 1 child part_of#1", "killed 1 child female part_of#1",
      in: "راح ضحيتها تسعة أشخاص، بينهم طفل وطفلة."),
    Meaning("killed 16", "injured vague 20-99", in: "استشهد 16 شخصاً، وجرح العشرات اليوم الأحد، في القصف."),
    Meaning("killed ≥1 combatant", in: "قتل جندي على الأقل في الكمين."),
    Meaning("killed 3", in: "المنجم انهار على 14 شخصاً، حيث توفي منهم ثلاثة، بينما نجا الباقون."),
    Meaning("killed 700 civilian", "injured 1200 civilian", in: "أحصى التقرير مقتل 700 مدني وجرح 1200 في أعمال عنف."),
    Meaning("missing 5", in: "عمليات الإنقاذ مستمرة في الموقع للبحث عن خمسة مفقودين."),
    Meaning("killed 0", in: "وبلغت الإصابات 300 بالكوليرا، فيما لم تسجل ولاية كسلا أي حالة وفاة."),
    Meaning("killed 12 worker possible", in: "ويُخشى أن يكون 12 عاملاً آخر قد فارقوا الحياة في الأنفاق."),
  ])
  func whatIsSaid(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    Meaning(in: "فقد سائق الحافلة السيطرة على المقود."),
    Meaning(in: "تعتزم السلطات إعدام 17 سجيناً."),
    Meaning(in: "ومن المتوقع أن يصل عدد القتلى إلى 900."),
    Meaning(in: "أحبطت الوحدات 27 عملية اجتياز للحدود."),
    Meaning(in: "3212 شخصاً تم إنقاذهم من تحت الأنقاض."),
    Meaning(in: "أحصى خفر السواحل بين الناجين والمتوفين 48 سنغالياً."),
    Meaning(in: "قالت شبكة \"درعا 24\" المحلية إن الطريق أغلق."),
    Meaning(in: "يُخشى أن تؤدي الضربة إلى مقتل مدنيين، بحسب ما كتبه 64 نائباً."),
    Meaning(in: "تمنى الراهب عيداً لا يُقتل فيه أحد."),
    Meaning(in: "وثق المركز 120 حالة تكدير و50 حالة إهمال طبي."),
    Meaning(in: "اندلعت مواجهات أطلق خلالها الجنود الغاز، دون أن يبلغ عن إصابات."),
  ])
  func whatIsNot(_ meaning: Meaning) throws { try meaning.check() }
}
