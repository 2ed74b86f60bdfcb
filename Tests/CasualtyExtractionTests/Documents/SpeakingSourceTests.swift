import Testing

/// Who speaks: verbs behind their subject, authors of headlines, nouns that are written as verbs.
@Suite struct SpeakingSourceTests {
  private func sources(_ text: String) throws -> [String] {
    try facts(in: text, date: "2022-10-20", showing: [.source])
  }

  @Test(arguments: [
    "لكن مصدراً أمنياً في المدينة أعلن مقتل 9 رعاة.", "يذكر أن مصادر أمنية وصحية، أفادت بمقتل 9 رعاة.",
    "ويقدر خبراء دوليون أن 9 رعاة قُتلوا.", "وأعلن مسئولون محليون مقتل 9 رعاة.",
  ])
  func somebodyUnnamedEndsTheSourceBefore(_ sentence: String) throws {
    let text = "أعلن المرصد السوري لحقوق الإنسان إصابة 3 رعاة. " + sentence
    #expect(try sources(text) == ["injured 3 says sohr", "killed 9"])
  }

  @Test func aMinisterTakenUpKeepsTheMinistry() throws {
    let text = "أعلن وزير الصحة مقتل 3 رعاة. وأضاف الوزير أن 9 رجال أُصيبوا."
    #expect(try sources(text) == ["killed 3 says health_ministry", "injured 9 says health_ministry"])
  }

  @Test(arguments: ["وقال الجيش إن 9 رجال أُصيبوا.", "وقالت الجماعة في بيان إن 9 رجال أُصيبوا."])
  func aForceOfNoKnownSideIsSomebodyNew(_ sentence: String) throws {
    #expect(
      try sources("أعلنت وزارة الصحة إصابة 3 رعاة. " + sentence) == ["injured 3 says health_ministry", "injured 9"])
  }

  @Test(arguments: ["قد أعلنت في بيان", "أعلنت في بيان سابق", "قد ذكرت في تقرير"])
  func whereinItWasSaidIsNoSpeaker(_ verb: String) throws {
    let text = "أعلنت وزارة الصحة إصابة 3 رعاة. وكانت الوزارة \(verb) مقتل 9 رجال."
    #expect(try sources(text) == ["injured 3 says health_ministry", "killed 9 says health_ministry"])
  }

  @Test func aTeamIsTakenUpByTheHeadOfItsName() throws {
    let text = "ناشد فريق منسقو الاستجابة المنظمات تقديم الدعم. وقال الفريق إن 9 رجال أُصيبوا."
    #expect(try sources(text) == ["injured 9 says response_coordinators"])
  }

  @Test func whoClaimsAnAttackCountsNothing() throws {
    let text =
      "أعلنت الشرطة الصومالية مقتل 3 رعاة. وأعلنت حركة الشباب، وهي جماعة متشددة، مسؤوليتها عن الهجوم. وأُصيب 9 رجال."
    #expect(try sources(text) == ["killed 3 says police", "injured 9 says police"])
    let other = "وأعلنت حركة الشباب مسؤوليتها عن الهجوم، وقالت إنها قتلت 30 جندياً."
    #expect(try sources(other) == ["killed 30 says al_shabaab"])
  }

  @Test(arguments: [
    "وأشارت الهيئة الوطنية لإدارة الكوارث إلى مقتل 9 رعاة."
  ])
  func anAuthoritysFullNameIsSomebodyNew(_ sentence: String) throws {
    let text = "أعلنت وزارة الصحة إصابة 3 رعاة. " + sentence
    #expect(try sources(text) == ["injured 3 says health_ministry", "killed 9"])
  }

  @Test(arguments: [
    "قُتل 9 رعاة، وفقاً للمصادر نفسها.", "قُتل 9 رعاة في حادث استهدف ثكنة للدرك الوطني، مشيرة إلى وقوع أضرار.",
  ])
  func whoSpokeBeforeGoesOn(_ sentence: String) throws {
    let text = "أعلنت وزارة الصحة إصابة 3 رعاة. " + sentence
    #expect(try sources(text) == ["injured 3 says health_ministry", "killed 9 says health_ministry"])
  }

  @Test(arguments: [
    ("قُتل 25 شخصاً، ووفقاً لبيان وزارة الصحة فإن الحادث وقع فجراً.", "killed 25"),
    ("ونقلت وكالة الأنباء (سانا) عن قيادة شرطة دمشق قولها إن 25 شخصاً قُتلوا.", "killed 25 says police"),
    ("أعلنت مصادر في وزارات الداخلية والدفاع مقتل 25 شخصاً.", "killed 25 says interior_ministry"),
    ("رفعت وزارة الصحة حصيلة التفجير إلى 25 قتيلاً.", "killed 25 says health_ministry"),
    ("ولم يعترف الجيش الإسرائيلي إلا بمقتل 25 جندياً.", "killed 25 says israel"),
    ("لجان التنسيق المحلية في سوريا — حصيلة يوم أمس\nالشهداء: 25 في حلب.", "killed 25 says lcc"),
    ("وتقدر الأمم المتحدة عدد الضحايا بأكثر من 25 قتيلاً.", "killed >25 says un"),
    // No record speaks.
    ("هذا الهجوم إضافة لسجل التحالف الدولي. وقُتل 25 شخصاً.", "killed 25"),
    ("استندت الإحصائية إلى معايير معتمدة من قبل الأمم المتحدة. وقُتل 25 شخصاً.", "killed 25"),
  ])
  func whoCounts(_ text: String, _ expected: String) throws { #expect(try sources(text) == [expected]) }
}
