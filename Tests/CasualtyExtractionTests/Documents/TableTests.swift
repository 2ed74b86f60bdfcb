import Testing

/// Tables: cells parted by tabs, bars, spaces, or one to a line as pages give them when they are copied.
@Suite struct TableTests {
  /// The same cells in every shape.
  private static func shapes(_ rows: [[String]], title: String = "") -> [String] {
    let head = title.isEmpty ? "" : title + "\n"
    let lines = { (border: String) in head + rows.map { $0.joined(separator: border) }.joined(separator: "\n") }
    let bars = rows.map { "| " + $0.joined(separator: " | ") + " |" }
    let rule = "|" + [String](repeating: "---|", count: rows[0].count).joined()
    return [
      lines("\t"), lines(" | "), lines("   "), lines("\n"),
      head + ([bars[0], rule] + bars.dropFirst()).joined(separator: "\n"),
    ]
  }

  @Test(arguments: [
    Meaning(
      [
        "killed 21 part_of#5 in SY02", "injured 44 part_of#6 in SY02", "killed 8 part_of#5 in SY12",
        "injured 13 part_of#6 in SY12", "killed 29", "injured 57",
      ], on: nil,
      in: shapes([
        ["المحافظة", "القتلى", "الجرحى"], ["حلب", "21", "44"], ["درعا", "8", "13"], ["المجموع", "29", "57"],
      ])),
    Meaning(
      [
        "killed 41 part_of#5 when 2016-03", "killed 6 child part_of#1 when 2016-03",
        "killed 35 part_of#5 when 2016-04", "killed 4 child part_of#3 when 2016-04", "killed 76",
        "killed 10 child part_of#5",
      ], on: nil,
      in: shapes([
        ["الشهر", "عدد الشهداء", "منهم أطفال"], ["آذار 2016", "41", "6"], ["نيسان 2016", "35", "4"],
        ["الإجمالي", "76", "10"],
      ])),
    Meaning(
      [
        "killed 6 child part_of#3 in C2338", "killed 9 adult female part_of#3 in C2338", "killed 15 in C2338",
        "killed 2 child part_of#6 in C2321", "killed 3 adult female part_of#6 in C2321", "killed 5 in C2321",
      ], on: nil,
      in: shapes(
        [["المدينة", "أطفال", "نساء", "المجموع"], ["دوما", "6", "9", "15"], ["عربين", "2", "3", "5"]],
        title: "أعداد القتلى")),
    // Figures below places and years, events in the rows.
    Meaning(
      ["killed 14 in SY02", "killed 5 in SY07", "injured 33 in SY02", "injured 17 in SY07"], on: nil,
      in: shapes([["الفئة", "حلب", "إدلب"], ["شهداء", "14", "5"], ["جرحى", "33", "17"]])),
    Meaning(
      ["killed 140 when 2014", "injured 260 when 2014", "killed 97 when 2015", "injured 211 when 2015"], on: nil,
      in: shapes([["السنة", "القتلى", "المصابون"], ["2014", "140", "260"], ["2015", "97", "211"]])),
    Meaning(
      [
        "killed 140 in SY02 when 2014", "killed 310 in SY02 when 2015", "killed 97 in SY07 when 2014",
        "killed 208 in SY07 when 2015",
      ], on: nil,
      in: shapes(
        [["المحافظة", "2014", "2015"], ["حلب", "140", "310"], ["إدلب", "97", "208"]], title: "عدد القتلى")),
    // A figure of a share, of things or left out is none.
    Meaning(
      ["killed 33 in SY02", "killed 27 in SY12"], on: nil,
      in: shapes([
        ["المحافظة", "نسبة القتلى", "عدد القتلى"], ["حلب", "55%", "33"], ["درعا", "45%", "27"],
      ])),
    Meaning(
      ["killed 11", "injured 26"], on: nil,
      in: shapes(
        [["البند", "العدد"], ["القتلى", "11"], ["الجرحى", "26"], ["المنازل المهدمة", "7"]], title: "أرقام الهجوم")),
    Meaning(
      ["killed 11 in SY02", "killed 4 in SY12", "injured 9 in SY12"], on: nil,
      in: shapes([["المحافظة", "القتلى", "الجرحى"], ["حلب", "11", "-"], ["درعا", "4", "9"]])),
  ])
  func cellsAreFacts(_ meaning: Meaning) throws { try meaning.check(showing: [.victim, .part, .places, .time]) }

  @Test(
    arguments: [
      Meaning(
        [
          "detained 62 by syrian_regime", "detained 7 child part_of#1 by syrian_regime", "detained 21 by isis",
          "detained 3 child part_of#3 by isis",
        ], on: nil,
        in: shapes([
          ["الجهة الفاعلة", "عدد المعتقلين", "منهم أطفال"], ["قوات النظام", "62", "7"], ["داعش", "21", "3"],
        ])),
      Meaning(
        ["killed 62 combatant of houthi", "killed 21 combatant of isis"], on: nil,
        in: shapes([["الطرف", "القتلى"], ["الحوثيون", "62"], ["داعش", "21"]], title: "خسائر المقاتلين في أيام")),
      Meaning(
        ["killed 9 with car_bomb in IQ-BG", "killed 5 with airstrike in IQ-NI"], on: nil,
        in: shapes([["المكان", "القتلى", "السلاح"], ["بغداد", "9", "سيارة مفخخة"], ["الموصل", "5", "قصف جوي"]])),
    ].map { $0 })
  func labelsSayWhoAndHow(_ meaning: Meaning) throws {
    try meaning.check(showing: [.victim, .part, .perpetrators, .weapons, .places])
  }

  @Test(
    arguments: [
      shapes([["الصنف", "السعر", "الكمية"], ["عدس", "1300", "25"], ["أرز", "900", "40"]], title: "أسعار السوق"),
      shapes([["القائمة", "الأصوات", "المقاعد"], ["الوفاء", "12000", "7"], ["العهد", "9500", "5"]]),
      shapes([["المدينة", "العظمى", "الصغرى"], ["دمشق", "34", "19"], ["حلب", "31", "17"]], title: "درجات الحرارة"),
      shapes([["الفريق", "لعب", "فاز", "خسر"], ["الكرمة", "11", "7", "4"], ["الجيش", "11", "6", "5"]]),
      shapes(
        [["اللاعب", "المباريات", "الإصابات"], ["سمير", "14", "2"], ["وليد", "20", "1"]], title: "الدوري الممتاز"),
      shapes([["الاسم", "العمر", "المدينة"], ["وليد", "14", "حمص"], ["سمر", "31", "درعا"]], title: "ضحايا الحادث"),
      shapes([["المحافظة", "تعويضات القتلى", "السكان"], ["حلب", "1500", "90"], ["درعا", "1200", "70"]]),
    ].flatMap(\.self))
  func otherTablesAreNone(_ text: String) throws { #expect(try facts(in: text) == []) }

  @Test(arguments: [
    Meaning(
      "killed 16 part_of#3 in SY02", "killed 9 part_of#3 in SY07", "killed 25",
      in: "عدد الشهداء حسب المحافظة\nحلب = 16\nإدلب = 9\nالمجموع = 25",
      "عدد الشهداء حسب المحافظة:\nحلب | 16\nإدلب | 9\nالمجموع | 25"),
    // Spaces doubled by hand part no cells.
    Meaning("killed 4", "injured 7", in: "قال مصدر إن  4 أشخاص  قُتلوا في  القصف.\nوأُصيب  7 أشخاص  بجروح."),
  ])
  func rowsOfTwo(_ meaning: Meaning) throws { try meaning.check(showing: [.part, .places]) }

  @Test(arguments: [
    Meaning(
      "killed 14", "killed 11 part_of#1", "killed 6 part_of#2 in PS-KYS", "killed 5 part_of#2 in PS-RFH",
      "killed 3 part_of#1 in PS-NGZ", "killed 3 part_of#5 in PS-NGZ",
      in: "أسفر القصف عن 14 شهيداً، توزعوا على النحو الآتي:\nجنوب القطاع (11 شهيداً)\n- خان يونس: 6\n- رفح: 5\n"
        + "شمال القطاع (3 شهداء)\n- بيت لاهيا: 3",
      "أسفر القصف عن 14 شهيداً، توزعوا على النحو الآتي:\nجنوب القطاع (11)\nخان يونس 6\nرفح 5\nشمال القطاع (3)\n"
        + "بيت لاهيا 3"),
    // Rows that stand beside each other add up to none of them.
    Meaning(
      "killed 20", "killed 10 part_of#1 in SY02", "killed 6 part_of#1 in SY07", "killed 4 part_of#1 in SY12",
      in: "قُتل 20 شخصاً، توزعوا كالآتي:\n- حلب: 10\n- إدلب: 6\n- درعا: 4"),
  ])
  func areasHeadTheirRows(_ meaning: Meaning) throws { try meaning.check(showing: [.part, .places]) }
}
