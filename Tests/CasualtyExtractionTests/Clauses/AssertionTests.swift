import Testing

/// What is denied, supposed, zero or told as a tally.
@Suite struct AssertionTests {
  @Test(arguments: [
    Meaning("killed 3 denied", in: "نفت الوزارة مقتل 3 أشخاص", "نفى متحدث مقتل ثلاثة أشخاص"),
    Meaning("killed 3 denied", in: "نفت الوزارة ما أُعلن عن مقتل 3 أشخاص"),
    Meaning(
      "killed 3", in: "نفت القوات مسؤوليتها عن القصف، وأعلنت مقتل 3 من الرعاة", "نفى المتحدث الخبر، مؤكداً مقتل 3 رعاة"),
    Meaning("killed 1 denied", in: "نفى الجيش مقتل قائد ميداني"),
    Meaning(
      "killed 5 possible", in: "يُخشى مقتل 5 أشخاص", "أنباء عن مقتل 5 أشخاص", "أنباء غير مؤكدة عن مقتل خمسة أشخاص"),
    Meaning("missing 12", in: "لا يزال 12 شخصاً تحت الأنقاض", "ما زال 12 شخصاً تحت الأنقاض"),
  ])
  func deniedAndPossible(_ meaning: Meaning) throws { try meaning.check(showing: []) }

  @Test(arguments: [
    Meaning("injured 0", in: "سقطت قذيفة دون وقوع إصابات", "وقع الانفجار من دون تسجيل إصابات"),
    Meaning("killed 0", in: "لم يُقتل أحد في الحريق", "انهار المبنى ولا خسائر في الأرواح"),
    Meaning("killed 0", "injured 0", in: "استهدفت مسيّرة الموقع دون خسائر بشرية"),
    Meaning("killed 4", "injured 0", in: "قُتل 4 أشخاص دون وقوع إصابات"),
  ])
  func aDenialOfVictimsIsZero(_ meaning: Meaning) throws { try meaning.check(showing: []) }

  @Test(arguments: [
    Meaning(
      "killed 190 raised", in: "ارتفع عدد القتلى إلى 190", "ارتفعت حصيلة القتلى إلى 190 شخصاً"),
    Meaning("killed >500", in: "تجاوز عدد القتلى 500", "حصيلة القتلى تجاوزت 500 قتيل"),
    Meaning("killed 42", in: "بلغ عدد القتلى 42", "بلغت حصيلة القتلى 42 قتيلاً", "عدد القتلى بلغ 42 شخصاً"),
    Meaning("killed 416", in: "الشهداء: 416", "عدد الشهداء: 416"),
    Meaning("killed >300", "injured >900", in: "تجاوزت حصيلة الزلزال 300 قتيل و900 جريح"),
  ])
  func verbsOfReachingGovernTheirCounts(_ meaning: Meaning) throws { try meaning.check(showing: [.toll]) }
}
