import CasualtyExtraction
import Testing

/// Crime and rescue reports of Egypt and the Maghreb, and world news in translation.
@Suite struct TranslatedNewsTests {
  @Test(arguments: [
    // Who is told of an incident passes it on.
    Meaning(
      "killed 3 says police", in: "تلقى مدير أمن أسيوط إخطاراً من غرفة العمليات بوقوع مشاجرة أسفرت عن مقتل 3 أشخاص.",
      "تلقى اللواء سمير عادل، مدير أمن البحيرة، بلاغاً بمقتل 3 أشخاص.",
      "تلقت مديرية أمن دمياط إخطاراً يفيد بمقتل 3 أشخاص.",
      "تلقى اللواء سمير عادل إخطارا من مأمور مركز شرطة قوص يفيد بمقتل 3 أشخاص."),
    // To whom somebody speaks counted nothing.
    Meaning(
      "killed 20 says interior_ministry", "killed 30 says interior_ministry",
      in: "قال وزير الداخلية إن الزلزال أوقع 20 قتيلاً. وأوضح الوزير لوكالة رويترز أن 30 شخصاً قتلوا."),
    Meaning("killed 3 says un", in: "تلقت بعثة الأمم المتحدة تقارير عن مقتل 3 رعاة."),
    Meaning("killed 3", in: "تلقى مدير أمن أسيوط التهاني. وقُتل 3 أشخاص في الطريق."),
  ])
  func whoCounted(_ meaning: Meaning) throws { try meaning.check(showing: [.source]) }

  @Test(arguments: [
    // A country that counts its dead, and a name of an outlet.
    Meaning("killed 6 in LB", in: "سجل لبنان 6 وفيات بحوادث سير."),
    Meaning("killed 6", in: "رصدت السويداء 24 مقتل 6 رعاة."),
    Meaning("killed 4 in IR-12", in: "قُتل 4 متظاهرين في كردستان، بحسب منظمة إيرانية."),
    Meaning("killed 4 in IQ-KR", in: "قُتل 4 متظاهرين في كردستان. وقال مسؤول عراقي إن الهجوم وقع قرب أربيل."),
  ])
  func whichPlaceIsMeant(_ meaning: Meaning) throws { try meaning.check(showing: [.places]) }

  @Test(arguments: [
    // A month within a hashtag is a part of a name.
    Meaning("killed 4", on: "2022-05-09", in: "قُتل 4 متظاهرين #مسيرات_آذار", "قُتل 4 متظاهرين #ثورة_25_يناير_المجيدة"),
    Meaning("killed 4 when 2022-05-09", on: "2022-05-09", in: "#اليوم قُتل 4 متظاهرين"),
  ])
  func hashtagsAreNoDates(_ meaning: Meaning) throws { try meaning.check(showing: [.time]) }

  @Test(arguments: [
    // A word that lost the space behind it.
    Meaning("killed 7 civilian", in: "قُتل 7 مدنياًعلى يد مسلحين.", "قُتل 7 مدنيًافي الطريق."),
    Meaning("killed 5 civilian", in: "سقط 5 قتيًلا مدنيًا."),
  ])
  func wordsCutByTheirEnding(_ meaning: Meaning) throws { try meaning.check(showing: [.victim]) }

  @Test(arguments: [
    // An unknown word that is two known ones; a name is not parted.
    Meaning("killed 9 civilian", in: "أدى الانفجار إلى مقتلتسعة مدنيين.", "أدى الانفجار إلى مقتل تسعةمدنيين."),
    Meaning("detained 9", in: "واعتقالتسعة أشخاص من القرية."),
    Meaning("killed 1 child", in: "وأسفر القصف عن استشهادطفل."),
    Meaning(in: "قُتل ابوطالب وعبدالقاتل وسيدعلي."),
  ])
  func wordsWrittenAsOne(_ meaning: Meaning) throws { try meaning.check(showing: [.victim]) }

  @Test(arguments: [
    // A clock up to which a disaster's dead were counted ends their toll on the report's day.
    Meaning(
      "killed 60 when 2022-05-08/2022-05-09", on: "2022-05-09",
      in: "ارتفعت حصيلة الزلزال الذي ضرب الإقليم مساء أمس الأحد إلى 60 قتيلاً، إلى حدود الساعة الثامنة صباحاً.",
      "خلف الفيضان الذي اجتاح المدينة الأحد 60 قتيلاً إلى غاية الساعة الثامنة مساء."),
    // What went before the news is dated by itself.
    Meaning(
      "killed 9 when 2022-05-08/2022-05-09", "killed 3", on: "2022-05-09",
      in: "وتأتي المعارك بعد مقتل 9 في اشتباكات خلال اليومين الماضيين. وقُتل 3 طلاب في المدينة."),
    Meaning("killed 60", on: "2022-05-09", in: "قُتل 60 شخصاً إلى حدود الساعة الثامنة صباحاً."),
  ])
  func tollsUpToAClock(_ meaning: Meaning) throws { try meaning.check(showing: [.time]) }

  @Test(arguments: [
    // Sentences carried out on those told before, and cases of execution.
    Meaning(
      "killed 6 with execution", in: "قال إن ستة رجال تم تنفيذ حكم الإعدام بحقهم في السجن.",
      "ستة رجال نُفذ بحقهم حكم الإعدام.", "رصدت المنظمة 6 حالات إعدام."),
    // Clashes like those before say no weapon.
    Meaning("killed 1 with gunfire", "killed 8", in: "قُتل راعٍ بالرصاص. وقُتل 8 في اشتباكات مماثلة."),
    Meaning("killed 1 with gunfire", in: "أطلق مسلحون النيران على عمال في المزرعة، مما أسفر عن مقتل عامل."),
    Meaning("killed 3", in: "اندلع حريق وفتح الباب أمام النيران، وقُتل 3 رجال."),
  ])
  func means(_ meaning: Meaning) throws { try meaning.check(showing: [.weapons]) }

  @Test(arguments: [
    Meaning("killed 2 EG", in: "سُجلت وفاتان لمصريين كانا يؤديان العمرة."),
    Meaning("killed 1 combatant", in: "عُثر على جثة أحد المسلحين.", "قال سكان إنهم رأوا ثلاثة جنود وجثة أحد المسلحين."),
    Meaning("injured 14 worker", in: "أصيب 14 عاملاً و عاملة في انقلاب الشاحنة."),
    // Where those who were saved come from, and bodies taken up again.
    Meaning(
      "killed 4", in: "عُثر على أربع جثث، وقال إن المهاجرين يحملون جنسيات مختلفة منها 15 من مالي و7 من السنغال.",
      "عُثر على أربع جثث. وأشار إلى أن الجثث الأربع نُقلت إلى المشفى."),
    Meaning("killed 4", "killed 3", in: "عُثر على أربع جثث قرب الشاطئ. وعُثر على الجثث الثلاث في القرية."),
  ])
  func whoTheyWere(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    Meaning(
      "killed 6 by ethiopia", in: "قال شهود إن القوات الإثيوبية التي تدعم الحكومة قتلت ستة رعاة.",
      "قال شهود إن القوات الإثيوبية قتلت ستة رعاة."),
    Meaning("killed 6", in: "قال شهود إن القوات الإثيوبية التي تدعم الحكومة غادرت، وقُتل ستة رعاة."),
  ])
  func whoDidIt(_ meaning: Meaning) throws { try meaning.check(showing: [.perpetrators]) }

  @Test(arguments: [
    Meaning(
      "killed 4 in DZ-27", "killed 8 in DZ-06", "killed 5 in DZ-16",
      in: "شهدت ولاية مستغانم 4 وفيات، تلتها ولاية بجاية بـ8 وفيات، فيما احتلت العاصمة المرتبة الثالثة بـ5 وفيات."),
    Meaning(
      "killed 4", in: "وقعت الهجمات قرب ولاية أراكان. وقال المتحدث باسم حكومة الولاية إن هجمات أدت إلى مقتل 4 جنود."),
  ])
  func whichPlaceAWordTakesUp(_ meaning: Meaning) throws { try meaning.check(showing: [.places]) }
}
