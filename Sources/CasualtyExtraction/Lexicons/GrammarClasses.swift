import ArabicText
import TokenPatterns

/// The classes of words that a single rule asks for: grammar, which says nothing of what a word may be besides.
extension LexicalClass {
  /// «هذا», «تلك»: what was told of before.
  static let demonstrative = LexicalClass(rawValue: 156)
  /// «التابعين», «موالية»: of the side named behind it.
  static let follower = LexicalClass(rawValue: 157)
  /// «المتوقع» before «أن»: what follows has not happened.
  static let expected = LexicalClass(rawValue: 158)
  /// «تسفر», «يخلف» behind «أن»: what may come of something.
  static let outcome = LexicalClass(rawValue: 159)
  /// «نفسها», «ذاته» behind a time: the one told of before.
  static let itself = LexicalClass(rawValue: 160)
  /// «مقارنة»: what a figure is held against.
  static let compared = LexicalClass(rawValue: 161)
  /// «الفترة», «الربع»: a time that figures are compared over.
  static let stretch = LexicalClass(rawValue: 162)
  /// «عين», «بيت»: the first word of names of two words.
  static let placeHead = LexicalClass(rawValue: 163)
  /// «طريق»: the places behind it are where it leads.
  static let road = LexicalClass(rawValue: 164)
  /// «بجانب», «قرب»: what stands behind was not hit.
  static let beside = LexicalClass(rawValue: 165)
  /// «الجنسية» before an adjective of a nation.
  static let citizenship = LexicalClass(rawValue: 166)
  /// A first name that is another word besides: «علي».
  static let firstName = LexicalClass(rawValue: 167)
  /// «اتجاه»: whence or where to.
  static let heading = LexicalClass(rawValue: 168)
  /// «مقراً» behind a place: where the one who speaks works.
  static let seat = LexicalClass(rawValue: 169)
  /// «أطلق», «فتح», «تبادل» before «النار»: fire that somebody opened.
  static let openingFire = LexicalClass(rawValue: 170)
  /// «الأخيرة», «السابق» behind a stretch of time: it ends now.
  static let recent = LexicalClass(rawValue: 171)
  /// «وسط»: in the midst of what stands behind.
  static let amid = LexicalClass(rawValue: 172)
  /// «عليها»: what was found, told before.
  static let onThem = LexicalClass(rawValue: 173)
  /// «بها», «فيه» behind a verb of result: what caused it.
  static let byIt = LexicalClass(rawValue: 174)
  /// A verb that says nothing of casualties, known for its forms: «تعرض», «تدخل».
  static let otherVerb = LexicalClass(rawValue: 176)
  /// «تاريخ» behind a date: what happened on it.
  static let dateWord = LexicalClass(rawValue: 178)
  /// «شرطة», «محافظ», «جيش» before a place: its office.
  static let office = LexicalClass(rawValue: 179)
  /// «انفجار» and «أضرار»: what goes off, and what it does to things.
  static let impact = LexicalClass(rawValue: 250)
  /// «شيّع», «تشييع»: a burial, whose day is not that of the death.
  static let funeral = LexicalClass(rawValue: 251)
  /// «المتهمين» before «بقتل»: who did it, none of the sides that speak or arrest.
  static let accused = LexicalClass(rawValue: 252)
  /// «وكيل», «مدير» before an organisation: who speaks for it.
  static let official = LexicalClass(rawValue: 253)
  /// «قمع», «تفريق» beside «مسيرة»: a march, no drone.
  static let march = LexicalClass(rawValue: 204)
  /// «تسمم», «اختناق» before a gas: an accident.
  static let poisoning = LexicalClass(rawValue: 205)
  /// «استولى على», «مصادرة» before arms: nobody used them.
  static let seizing = LexicalClass(rawValue: 206)
  /// «المحتلة» before the year that names a land.
  static let occupied = LexicalClass(rawValue: 207)
  /// «ذكرى» of a death.
  static let memorial = LexicalClass(rawValue: 177)
  /// «عن» before those that rescuers look for.
  static let sought = LexicalClass(rawValue: 175)
}

extension ClassSet {
  /// The classes whose words count as unread where a rule looks for a word that no table knows (a name, an activity).
  static let grammar = ClassSet([
    .demonstrative, .follower, .expected, .outcome, .itself, .compared, .stretch, .placeHead, .road, .beside,
    .citizenship, .firstName, .heading, .seat, .openingFire, .recent, .amid, .onThem, .byIt, .otherVerb, .sought,
    .impact, .accused, .official, .march, .poisoning,
    .seizing, .occupied,
  ])
}

extension LexiconSchema {
  /// Declares the classes of grammar.
  public mutating func declareGrammar() {
    let shared: [String: [String]] = ["shared": []]
    declare("follower", .follower, features: shared, values: ["loyal", "own"])
    declare("impact", .impact, features: shared, values: ["blast", "crash", "damage", "fuel"])
    declare("this", .demonstrative, features: shared, values: ["near", "far"])
    for (name, lexicalClass) in Self.plainGrammar { declare(name, lexicalClass, features: shared) }
    declare("seize", .seizing, features: shared, values: ["taken", "near"])
    declare("stretch", .stretch, features: shared, values: ["span", "part"])
    declare("fire.open", .openingFire, features: shared, values: ["verb", "noun"])
  }

  private static let plainGrammar: [(String, LexicalClass)] = [
    ("expected", .expected), ("outcome", .outcome), ("itself", .itself),
    ("compared", .compared), ("place.head", .placeHead), ("road", .road), ("beside", .beside),
    ("citizenship", .citizenship), ("name.first", .firstName), ("heading", .heading), ("seat", .seat),
    ("recent", .recent), ("amid", .amid), ("on.them", .onThem), ("by.it", .byIt), ("verb.other", .otherVerb),
    ("sought", .sought), ("memorial", .memorial), ("funeral", .funeral), ("date.word", .dateWord), ("office", .office),
    ("accused", .accused), ("official", .official), ("march", .march), ("poisoning", .poisoning),
    ("occupied", .occupied),
  ]
}
