import Testing

/// Ways to say that people were killed, hurt, lost, taken or driven out, and words that only look like them.
@Suite struct EventWordTests {
  @Test(arguments: [
    Meaning("killed 6", in: "انتقل إلى رحمة الله 6 أشخاص.", "أسلم 6 أشخاص الروح.", "لفظ 6 أشخاص أنفاسهم الأخيرة."),
    Meaning("killed 6", in: "دفع 6 أشخاص حياتهم ثمناً للإهمال.", "أجهزوا على 6 أشخاص.", "أنهت حياة 6 أشخاص."),
    Meaning("killed 6", in: "انقتلوا 6 أشخاص", "قُطعت رؤوس 6 أشخاص", "شُنق 6 أشخاص"),
    Meaning("killed 12 families", in: "مُسحت 12 عائلة من السجل المدني.", "أبادت الغارات 12 عائلة."),
    Meaning("injured 6", in: "انصابوا 6 أشخاص", "تصاوب 6 أشخاص", "اختنق 6 أشخاص بالغاز"),
    Meaning("missing 6", in: "اختفى 6 أشخاص في الصحراء.", "طُمر 6 أشخاص تحت التراب."),
    Meaning("detained 6", in: "قبضت الشرطة على 6 أشخاص.", "أودعت النيابة 6 أشخاص السجن.", "حُبس 6 أشخاص."),
    Meaning("detained 6", in: "اقتادت القوات 6 أشخاص إلى جهة مجهولة.", "اقتيد 6 أشخاص إلى المخفر."),
    Meaning("abducted 6", in: "أخفت الأجهزة 6 أشخاص قسراً.", "تغييب 6 أشخاص قسراً."),
    Meaning("displaced 600", in: "غادر 600 شخص منازلهم.", "هرب 600 شخص من المعارك.", "بات 600 شخص بلا مأوى."),
  ])
  func whatIsSaid(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    Meaning(in: "غادر 30 دبلوماسياً البلاد."),
    Meaning(in: "قبض العمال رواتبهم وحصل 5 آلاف موظف على علاوة."),
    Meaning(in: "تقع المصانع في جلال آباد، وفيها 300 شخص."),
    Meaning(in: "كاد يُقتل 5 أشخاص في الحادث."),
    Meaning(in: "هروب 40 سجيناً من السجن."),
    Meaning(in: "اعتقلت قوة ترتدي زياً عسكرياً وزراء من منازلهم."),
  ])
  func whatIsNot(_ meaning: Meaning) throws { try meaning.check() }
}
