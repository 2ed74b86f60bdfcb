import Testing

@Suite struct NumberLayerTests {
  @Test(arguments: [
    ("أحصى الفريق 27 جريحاً", ["27 = 27 27 27 exact"]),
    ("وبين 20 و30 نازحاً", ["بين 20 و30 = - 20 30 range"]),
    ("ما لا يقل عن 2.3 مليون نازح", ["ما لا يقل عن 2.3 مليون = 2300000 2300000 - at_least"]),
    ("ولأكثر من 15 أسرة", ["أكثر من 15 = 15 15 - more_than"]),
    ("نحو (50) أسرة", ["نحو (50) = 50 - - approximately"]),
    ("وعشرات الجرحى", ["عشرات = - 20 99 vague"]),
    ("لثلاثة وخمسين بيتاً", ["ثلاثة وخمسين = 53 53 53 exact"]),
    ("و46 بالمئة", ["46 = 46 46 46 exact"]),
    ("بعمق 2.5 متر", ["2.5 = 2.5 exact"]),
    ("711", ["711 = 711 711 711 exact"]),
  ])
  func quantitiesWithTheirQualifiers(_ text: String, _ expected: [String]) throws {
    #expect(try Annotated.meanings(text, .numbers) == expected)
  }

  @Test(arguments: [
    "الساعة 10:30 صباحاً", "عام 2015", "في 3 حزيران 2019", "الطابق الثالث", "الفرقة 25", "القرار 2254", "الدفعة #19",
  ])
  func whatIsNoQuantityHasNoSpan(_ text: String) throws {
    #expect(try Annotated.meanings(text, .numbers) == [])
  }

  @Test(arguments: [
    ("الفرقة 25", "25 25 25 exact name -"), ("الطابق الثالث", "3 3 3 exact ordinal -"),
    ("هاتف 0933123456", "- - - exact phone -"), ("الإصدار 2.3.1", "- - - exact version -"), ("عام 2015", nil),
  ])
  func whatCountsNothingHasALayerOfItsOwn(_ text: String, _ expected: String?) throws {
    let spans = try Annotated.spans(text, [.otherNumbers])
    #expect(spans.map { "\(Annotated.meaning($0.value)) \(Annotated.detail($0))" } == [expected].compactMap(\.self))
  }

  @Test(arguments: [
    ("بنسبة 46 بالمئة", "percent بالمئة"), ("بعمق 2.5 متر", "distance متر"), ("خلال 48 ساعة", "duration ساعة"),
    ("9 جرحى", "cardinal -"), ("ربع المساكن", "fraction -"), ("$500", "money $"),
  ])
  func aNumberSaysWhatItIsThereFor(_ text: String, _ expected: String) throws {
    #expect(try Annotated.spans(text, [.numbers]).map(Annotated.detail) == [expected])
  }

  @Test func figuresOfDurationsCountThoughTheyBelongToADate() throws {
    #expect(try Annotated.meanings("وقع ذلك خلال 48 ساعة", .numbers) == ["48 = 48 48 48 exact"])
  }
}
