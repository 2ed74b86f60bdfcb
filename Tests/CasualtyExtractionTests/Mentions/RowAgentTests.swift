import Testing

/// Parties that head rows, lines and gaps of a breakdown by those responsible.
@Suite struct RowAgentTests {
  @Test(arguments: [
    // Civilians are somebody's deed.
    Meaning(
      "killed 120 civilian", "killed 40 civilian by syrian_regime", "killed 5 child by syrian_regime",
      "killed 12 civilian by russia", "killed 3 civilian by hts", "killed 65 civilian",
      in: """
        وثق المكتب مقتل 120 مدنياً، توزعوا على النحو التالي:
        - قوات النظام السوري (الجيش والأمن): 40 مدنياً بينهم 5 أطفال
        - القوات الروسية: 12 مدنياً
        - هيئة تحرير الشام: 3
        - جهات أخرى: 65
        """),
    Meaning(
      "detained 78 by syrian_regime", "detained 50 by sdf", "detained 12 by hts",
      in: "حصيلة الاعتقالات بحسب الجهات:\nقوات النظام السوري: 78\nقوات سوريا الديمقراطية: 50\nهيئة تحرير الشام: 12"),
    Meaning(
      "massacre 4 by syrian_regime", "massacre 2 by russia", "massacre 1 by coalition",
      in: "توزعت المجازر على النحو التالي: قوات النظام السوري 4، القوات الروسية 2، قوات التحالف الدولي 1."),
    // A line of its own above those it did.
    Meaning(
      "killed 31 civilian by syrian_regime", "killed 6 civilian by russia",
      in: "أولاً: قوات النظام السوري:\nقتلت 31 مدنياً.\nثانياً: القوات الروسية:\nقتلت 6 مدنيين."),
    // Each phrase, each gap has its own.
    Meaning(
      "killed 31 civilian by syrian_regime", "killed 6 by russia", "killed 3 by isis",
      in: "قتل على يد قوات النظام 31 مدنياً، وعلى يد القوات الروسية 6، وعلى يد داعش 3."),
    Meaning(
      "detained 44 by syrian_regime", "detained 30 by sdf", "detained 12 by hts",
      in: "كان النظام السوري مسؤولاً عن 44 حالة اعتقال، وقسد عن 30 حالة، وهيئة تحرير الشام عن 12."),
    Meaning(
      "killed 9 by syrian_regime", "killed 4 by russia",
      in: "وبحسب التقرير فإن 9 من الضحايا قتلوا على يد قوات النظام، و4 على يد القوات الروسية."),
    // What tells the parts apart is not the whole's.
    Meaning(
      "killed 15 medical", "killed 9 medical by syrian_regime", "killed 6 medical by russia",
      in: "سجل التقرير مقتل 15 من الكوادر الطبية، 9 على يد قوات النظام السوري، و6 على يد القوات الروسية."),
  ])
  func whoDid(_ meaning: Meaning) throws { try meaning.check(showing: [.perpetrators, .victim]) }

  @Test(arguments: [
    // A table of losses has the same shape.
    Meaning(
      "killed 6587 civilian", "killed 33012", "killed 277",
      in: "توزع القتلى كالتالي:\n- الشهداء المدنيون: 6587\n- القوات النظامية: 33012\n- حزب الله اللبناني: 277")
  ])
  func whoLost(_ meaning: Meaning) throws { try meaning.check(showing: [.perpetrators, .victim]) }
}
