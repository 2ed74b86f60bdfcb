import Testing

/// Cases that the rules of the fact format leave open and that were decided once.
@Suite struct RulingTests {
  @Test(arguments: [
    Meaning("killed >100 civilian", "displaced 3000 families", in: "مقتل أكثر من مئة مدني ونزوح 3 آلاف عائلة"),
    Meaning("killed 2 civilian", "killed 1 child part_of#1", in: "قُتل مدنيان أحدهما طفل"),
    Meaning("killed 3", in: "نُفّذ حكم الإعدام بحق 3 أشخاص"),
    Meaning("displaced 1200", in: "إجلاء 1200 شخص من المدينة بسبب القصف"),
    Meaning(
      "killed ≥9 civilian", "killed 3 child part_of#1", "killed 2 adult female part_of#1",
      "killed 1 aid_worker part_of#1", in: "قُتل ما لا يقل عن 9 مدنيين، بينهم 3 أطفال وسيدتان وعامل إغاثة"),
    Meaning(
      "killed 87 combatant of syrian_regime", "killed 5 combatant part_of#1",
      in: "قُتل 87 جندياً من قوات النظام، بينهم 5 ضباط"),
    Meaning("killed 6 migrant", in: "وفاة 6 مهاجرين غرقاً قبالة السواحل الليبية"),
    Meaning("injured 1 civil_defence", in: "إصابة رجل إطفاء"),
    Meaning("attack 3", in: "استخدمت قوات النظام غاز الكلور 3 مرات"),
    Meaning("killed 1 adult female", in: "توفيت سيدة متأثرة بجراحها"),
    Meaning("detained 120", in: "بلغ عدد المعتقلين 120 شخصاً", "عدد المعتقلين: 120"),
    Meaning(in: "وُلد 30 طفلاً في المخيم"),
  ])
  func asRuled(_ meaning: Meaning) throws { try meaning.check() }
}
