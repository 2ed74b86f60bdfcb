import ArabicText

/// The lexical classes of casualty reports, as the tables in `Lexicons/` write them.
extension LexicalClass {
  /// A verb whose object or passive subject is counted: «قتل», «أصيب».
  static let eventVerb = LexicalClass(rawValue: 64)
  /// A verbal noun that governs a count: «مقتل», «اعتقال».
  static let eventMasdar = LexicalClass(rawValue: 65)
  /// A noun that says what happened to the one counted: «شهيد», «مفقود».
  static let victim = LexicalClass(rawValue: 66)
  /// A countable event: «مجزرة», «هجوم».
  static let incident = LexicalClass(rawValue: 67)
  /// Words behind a count that say its event: «تحت الأنقاض», «بين قتيل وجريح».
  static let postEvent = LexicalClass(rawValue: 68)
  /// A verb or noun whose counts are no casualties: «أنقذ», «يقل».
  static let noEvent = LexicalClass(rawValue: 69)
  /// The first half of an idiom split across its subject: «لقي … مصرعه».
  static let splitVerb = LexicalClass(rawValue: 70)
  /// Its second half.
  static let splitSecond = LexicalClass(rawValue: 71)
  /// A person's noun: «طفل», «جندي».
  static let person = LexicalClass(rawValue: 72)
  /// A nationality as noun or adjective: «سوري».
  static let nationality = LexicalClass(rawValue: 73)
  /// A word before «من» or a genitive that only says people: «عناصر», «كوادر».
  static let group = LexicalClass(rawValue: 74)
  /// An armed actor's name.
  static let actor = LexicalClass(rawValue: 75)
  /// A noun that takes up the last actor: «التنظيم».
  static let actorAnaphor = LexicalClass(rawValue: 76)
  /// An actor's adjective: «روسي».
  static let actorAdjective = LexicalClass(rawValue: 77)
  /// An organisation that counts.
  static let organization = LexicalClass(rawValue: 78)
  /// Someone who counts without an id: «ناشطون».
  static let unnamedSource = LexicalClass(rawValue: 79)
  /// A noun that takes up the source: «التقرير».
  static let sourceAnaphor = LexicalClass(rawValue: 80)
  static let weapon = LexicalClass(rawValue: 81)
  /// «مماثل» after an attack: the weapon named before.
  static let sameWeapon = LexicalClass(rawValue: 82)
  /// A noun of attacking whose genitive did it: «قصف», «سجون».
  static let attackNoun = LexicalClass(rawValue: 83)
  /// A verb of attacking whose subject did it: «شن», «ارتكب».
  static let attackVerb = LexicalClass(rawValue: 84)
  static let target = LexicalClass(rawValue: 85)
  /// A gazetteer's name; the entry's value is the row.
  static let place = LexicalClass(rawValue: 86)
  /// «بينهم», «منهم», «أحدهم»: what follows is part of what stands before.
  static let partMarker = LexicalClass(rawValue: 87)
  /// «آخرين».
  static let others = LexicalClass(rawValue: 88)
  /// «بلغ», «ارتفع», «تجاوز».
  static let reachVerb = LexicalClass(rawValue: 89)
  /// «حصيلة», «عدد».
  static let tallyNoun = LexicalClass(rawValue: 90)
  /// «حصيلة أولية».
  static let tollWord = LexicalClass(rawValue: 91)
  static let sayVerb = LexicalClass(rawValue: 92)
  /// A verb of counting: «وثق», «أحصى».
  static let countVerb = LexicalClass(rawValue: 93)
  /// «وفق», «بحسب».
  static let according = LexicalClass(rawValue: 94)
  /// «على يد», «من قبل».
  static let agentPhrase = LexicalClass(rawValue: 95)
  /// «جراء», «إثر».
  static let causePhrase = LexicalClass(rawValue: 96)
  /// «أسفر عن», «خلف».
  static let resultVerb = LexicalClass(rawValue: 97)
  /// «نفى».
  static let denial = LexicalClass(rawValue: 98)
  /// «يخشى», «أنباء عن».
  static let possibility = LexicalClass(rawValue: 99)
  /// «يعتقد أنها».
  static let suspicion = LexicalClass(rawValue: 100)
  /// «معظمها».
  static let majority = LexicalClass(rawValue: 101)
  /// «توزعت», «على النحو التالي».
  static let breakdown = LexicalClass(rawValue: 102)
  /// «في كل من».
  static let distributive = LexicalClass(rawValue: 103)
  static let negation = LexicalClass(rawValue: 104)
  /// What is counted as zero behind a negation: «إصابات», «خسائر في الأرواح».
  static let zeroNoun = LexicalClass(rawValue: 105)
  /// A word that opens another statement: «فيما», «بينما».
  static let boundary = LexicalClass(rawValue: 106)
  /// A word that adds a further count: «إضافة إلى», «تلتها».
  static let adding = LexicalClass(rawValue: 107)
  /// «أن», «إن».
  static let complementizer = LexicalClass(rawValue: 108)
  /// «الذي», «التي».
  static let relative = LexicalClass(rawValue: 109)
  /// «مدينة», «ريف», «في».
  static let placeCue = LexicalClass(rawValue: 110)
  /// «على», «استهدف»: what follows is hit.
  static let towardCue = LexicalClass(rawValue: 111)
  /// «من أبناء»: what follows is where someone comes from.
  static let origin = LexicalClass(rawValue: 112)
  /// «حالة», «عملية» before an event noun.
  static let caseNoun = LexicalClass(rawValue: 113)
  /// «يوميا».
  static let rate = LexicalClass(rawValue: 114)
  /// «بزيادة».
  static let difference = LexicalClass(rawValue: 115)
  /// «لا يزال».
  static let still = LexicalClass(rawValue: 116)
  /// «من».
  static let fromWord = LexicalClass(rawValue: 117)
  /// «إلى», «حتى».
  static let toWord = LexicalClass(rawValue: 118)
  /// «في», «لدى».
  static let inWord = LexicalClass(rawValue: 119)
  /// «أو», «ثم».
  static let orWord = LexicalClass(rawValue: 120)
  /// «جميعهم».
  static let allWord = LexicalClass(rawValue: 121)
  /// «المدعو»: a name follows.
  static let namedWord = LexicalClass(rawValue: 122)
  /// «زلزال»: a date behind it dates the whole toll.
  static let disaster = LexicalClass(rawValue: 123)
  /// What makes an operation or incident no attack: «سير», «إنقاذ».
  static let accident = LexicalClass(rawValue: 124)
  /// «بحق» behind a massacre: those killed in it.
  static let against = LexicalClass(rawValue: 127)
  /// «التدخل», «الحرب»: a place behind it is where something else happened.
  static let elsewhere = LexicalClass(rawValue: 128)
  /// What may stand between a verb of saying and the party that speaks: «متحدث باسم».
  static let spokesman = LexicalClass(rawValue: 129)
  /// «نسبت … إلى»: the party behind «إلى» did it.
  static let attributing = LexicalClass(rawValue: 130)
  /// «أحد» before a plural: one of them.
  static let oneOf = LexicalClass(rawValue: 131)
  /// «أكبر عدد»: no count.
  static let superlative = LexicalClass(rawValue: 132)
  /// «أبرزها»: what follows is some of the whole.
  static let highlight = LexicalClass(rawValue: 220)
  /// «سابقة», «لاحقاً»: a toll of another moment.
  static let otherMoment = LexicalClass(rawValue: 221)
  /// «البقية»: those that no figure is given for.
  static let remainder = LexicalClass(rawValue: 222)
  /// A disease: its cases are no injured.
  static let disease = LexicalClass(rawValue: 133)
  /// A court's words: a sentence is no execution.
  static let verdict = LexicalClass(rawValue: 134)
  /// «كل», «معدل»: a rate follows.
  static let every = LexicalClass(rawValue: 135)
  /// «إذا», «متى»: nothing happened yet.
  static let conditional = LexicalClass(rawValue: 136)
  /// «بين».
  static let between = LexicalClass(rawValue: 137)
  /// «بعد أن»: no new statement.
  static let afterThat = LexicalClass(rawValue: 138)
  /// «المدينة», «المحافظة»: the last place of that level; «العاصمة»: the capital of the country told of.
  static let genericPlace = LexicalClass(rawValue: 151)
  /// «شرقي», «قرب»: what follows only says where another place lies.
  static let direction = LexicalClass(rawValue: 152)
  /// «أي»: nobody in particular.
  static let anyWord = LexicalClass(rawValue: 153)
  /// «فيه», «خلالها»: a pronoun adjunct between a verb and its count.
  static let therein = LexicalClass(rawValue: 154)
  /// «أحياء», «على قيد الحياة»: those counted survived.
  static let alive = LexicalClass(rawValue: 155)
  /// «كان», «قد»: verbs and particles between a subject and its verb.
  static let auxiliary = LexicalClass(rawValue: 190)
  /// «على»: what turns «قضت» into a killing.
  static let onWord = LexicalClass(rawValue: 191)
  /// A word for a side without a name: «جهات», «أطراف».
  static let party = LexicalClass(rawValue: 223)
  /// A word of an exercise or a supposed case: «فرضية», «محاكاة».
  static let drill = LexicalClass(rawValue: 224)
  /// A noun that the victims behind it only name: «لجنة الأسرى», «شارع الشهداء», «أهالي الضحايا».
  static let nameOf = LexicalClass(rawValue: 225)
  /// A word of a grave state: «حالتهم حرجة».
  static let severe = LexicalClass(rawValue: 226)
  /// «هي», «هو» between counts and what they are: «5 قتلى هي حصيلة الهجوم».
  static let copula = LexicalClass(rawValue: 254)
  /// «مع», «برفقة».
  static let withWord = LexicalClass(rawValue: 227)
  /// «رؤوس» of cattle.
  static let animalHead = LexicalClass(rawValue: 228)
  /// Words that announce a breakdown by those responsible: «حسب الجهة الفاعلة».
  static let responsible = LexicalClass(rawValue: 229)
  /// «تم», «جرى» before a verbal noun.
  static let carrying = LexicalClass(rawValue: 230)
  /// What is cited behind «استشهد بـ»: «آية», «دراسة».
  static let cited = LexicalClass(rawValue: 231)
  /// «تبادل» of prisoners.
  static let exchange = LexicalClass(rawValue: 232)
  /// A word of matches: their injured are no casualties.
  static let sport = LexicalClass(rawValue: 233)
  /// «الهدنة», «وقف إطلاق النار».
  static let truce = LexicalClass(rawValue: 234)
  /// «تقرير», «إحصائية»: what tells of a period.
  static let report = LexicalClass(rawValue: 235)
  /// «بحالات اختناق», «دهساً»: a cause that is no weapon.
  static let unarmed = LexicalClass(rawValue: 236)
  /// «تضم» between families and their members.
  static let comprising = LexicalClass(rawValue: 237)
  /// «قوات», «تنظيم» before a quoted name.
  static let force = LexicalClass(rawValue: 238)
  /// «تهمة», «جناية» before what somebody is charged with.
  static let charge = LexicalClass(rawValue: 239)
  /// «اشتباكات», «مواجهات»: what two sides do to each other.
  static let clash = LexicalClass(rawValue: 240)
  /// «قام … بـ», «واصل»: a verb or noun of doing, whose object says what was done.
  static let undertaking = LexicalClass(rawValue: 241)
  /// «تلقى»: who is told and passes it on.
  static let receiving = LexicalClass(rawValue: 244)
  /// «بلاغ», «إخطار»: what somebody who passes it on was told.
  static let notice = LexicalClass(rawValue: 245)
  /// «بدعم», «بحماية»: who stands behind helped.
  static let support = LexicalClass(rawValue: 243)
  /// «مهاجمة», «مداهمة»: what was done, where somebody is told to have done it.
  static let assault = LexicalClass(rawValue: 242)
  /// «نفذت … أحكام الإعدام»: the sentence was carried out.
  static let carriedOut = LexicalClass(rawValue: 150)
  /// A thing counted beside people.
  static let object = LexicalClass(rawValue: 139)
  /// «عثر على», «انتشال»: bodies follow.
  static let find = LexicalClass(rawValue: 140)
  /// What may stand between a negation and what is counted as zero: «وقوع», «تسجيل».
  static let zeroLink = LexicalClass(rawValue: 125)
  /// A word that makes a denial of reports, not of victims: «لم ترد».
  static let noZero = LexicalClass(rawValue: 126)
}

extension LexiconSchema {
  private static let facets: [String: [String]] = [
    "status": ["civilian", "combatant"],
    "age": ["infant", "child", "adult", "elderly"],
    "sex": ["female", "male"],
    "role": [
      "medical", "civil_defence", "media", "aid_worker", "teacher", "student", "activist", "worker", "protester",
      "displaced", "refugee", "migrant", "detainee",
    ],
  ]

  /// Declares the classes of casualty reports.
  public mutating func declareCasualties() {
    let events = EventKind.allCases.map(\.rawValue)
    let shared: [String: [String]] = ["shared": []]
    declareEvents(events, shared)
    declare(
      "person", .person,
      features: Self.facets.merging([
        "shared": [], "kin": [], "unit": ["family"], "number": ["one", "two"], "population": [], "army": [],
        "attacker": [],
        "below": [], "anyone": [], "side": [], "member": [], "ours": [],
      ]) { $1 })
    declare("nationality", .nationality, features: shared, value: .country)
    declare("group", .group, features: Self.facets.merging(shared) { $1 })
    declare(
      "actor", .actor,
      features: [
        "shared": [], "air": [], "anaphor": [], "alliance": [], "until": [], "from": [], "indefinite": [], "group": [],
        "deed": [], "state": [], "army": [], "airpower": [], "in": [],
      ],
      value: .id, kinds: ["until": .day, "from": .day, "state": .country, "army": .country, "in": .country])
    declare(
      "anaphor", .actorAnaphor, features: ["shared": [], "air": [], "of": []],
      values: ["organization", "any", "ally", "owner"])
    declare("attack.verb", .attackVerb, features: ["shared": [], "hits": [], "runs": []])
    declare("adjective", .actorAdjective, features: shared, value: .id)
    declare(
      "organization", .organization, features: ["shared": [], "in": [], "until": [], "forces": []], value: .id,
      kinds: ["in": .country, "until": .day])
    declare("unnamed", .unnamedSource, features: shared)
    declare("anaphor.source", .sourceAnaphor, features: ["shared": [], "in": []], kinds: ["in": .country])
    declare("weapon", .weapon, features: ["shared": [], "remnant": [], "arms": [], "opened": []], value: .id)
    declare("target", .target, features: shared, value: .id)
    for (name, lexicalClass) in Self.plainClasses { declare(name, lexicalClass, features: shared) }
    declare("charge", .charge, features: shared, values: ["accused", "attempt"])
    declare(
      "reach", .reachVerb, features: ["shared": [], "raised": []], values: ["exact", "more_than", "approximately"])
    declare(
      "boundary", .boundary, features: ["shared": [], "topic": [], "more": []], values: ["apart", "elaborating"])
    declare(
      "generic", .genericPlace, features: shared,
      values: ["locality", "governorate", "region", "capital", "countryside"])
    declare("toll", .tollWord, features: shared, values: ["preliminary", "final", "raised"])
    declare("others", .others, features: ["shared": [], "ordinal": [], "single": []], values: ["one", "two", "many"])
    declare(
      "part", .partMarker, features: ["shared": [], "things": []],
      values: ["list", "them", "whole", "one", "other", "among"])
    declare(
      "place.cue", .placeCue, features: ["shared": [], "open": ["", "definite"]],
      values: ["locality", "camp", "neighbourhood", "governorate", "rural", "district", "area", "any"]
    )
  }

  private mutating func declareEvents(_ events: [String], _ shared: [String: [String]]) {
    declare(
      "verb", .eventVerb,
      features: [
        "shared": [], "over": [], "voice": ["either", "passive", "active", "intransitive", "cause"], "weapon": [],
        "things": [], "flight": [], "citing": [], "span": [], "halting": [],
      ],
      values: events, requires: ["voice"]
    )
    declare(
      "masdar", .eventMasdar,
      features: [
        "shared": [], "countable": [], "operation": [], "weapon": [], "things": [], "sentence": [], "carried": [],
        "body": [], "deed": [], "families": [], "flight": [],
      ], values: events)
    declare(
      "victim", .victim, features: ["shared": [], "toll": [], "body": [], "detainee": [], "common": [], "fallen": []],
      values: events)
    declare(
      "incident", .incident, features: ["shared": [], "times": [], "weapon": [], "generic": [], "strike": []],
      values: events)
    declare("post", .postEvent, features: shared, values: events)
    declare("none", .noEvent, features: ["shared": [], "departure": [], "kinds": []])
    declare(
      "split", .splitVerb,
      features: [
        "shared": [],
        "second": Self.splitSeconds,
      ],
      values: events, requires: ["second"])
    declare(
      "split.second", .splitSecond, features: shared, values: Self.splitSeconds + ["control", "span"])
  }

  /// What the second half of a split idiom says; "hold" is a preposition that must stand near.
  private static let splitSeconds = [
    "death", "life", "ownlife", "fate", "injury", "wounds", "vanishing", "arrest", "slaying", "seizure", "uprooting",
    "breath",
    "soul",
    "price",
    "register", "home", "prison", "force", "hold",
  ]

  private static let plainClasses: [(String, LexicalClass)] = [
    ("same", .sameWeapon), ("attack.noun", .attackNoun),
    ("tally", .tallyNoun), ("say", .sayVerb), ("count", .countVerb), ("according", .according),
    ("agent", .agentPhrase), ("cause", .causePhrase), ("result", .resultVerb), ("deny", .denial),
    ("possible", .possibility), ("suspect", .suspicion), ("majority", .majority), ("breakdown", .breakdown),
    ("each", .distributive), ("negation", .negation), ("zero", .zeroNoun),
    ("adding", .adding), ("that", .complementizer), ("relative", .relative), ("toward", .towardCue),
    ("origin", .origin), ("mention", .caseNoun), ("killing.place", .caseNoun), ("rate", .rate),
    ("difference", .difference), ("open", .still), ("from", .fromWord), ("to", .toWord), ("in", .inWord),
    ("or", .orWord),
    ("all", .allWord), ("named", .namedWord), ("disaster", .disaster), ("accident", .accident),
    ("zero.link", .zeroLink),
    ("no.zero", .noZero), ("against", .against), ("elsewhere", .elsewhere), ("spokesman", .spokesman),
    ("attributing", .attributing), ("one.of", .oneOf), ("superlative", .superlative), ("highlight", .highlight),
    ("moment", .otherMoment), ("rest", .remainder), ("disease", .disease),
    ("verdict", .verdict), ("every", .every),
    ("conditional", .conditional), ("between", .between), ("that.after", .afterThat), ("object", .object),
    ("result.find", .find), ("carried.out", .carriedOut),
    ("direction", .direction), ("any", .anyWord), ("therein", .therein), ("alive", .alive), ("auxiliary", .auxiliary),
    ("on", .onWord), ("party", .party), ("drill", .drill), ("name.of", .nameOf), ("severe", .severe),
    ("with", .withWord),
    ("animal.head", .animalHead), ("responsible", .responsible), ("carrying", .carrying), ("copula", .copula),
    ("cited", .cited),
    ("exchange", .exchange), ("sport", .sport), ("truce", .truce), ("report", .report), ("unarmed", .unarmed),
    ("force", .force), ("comprising", .comprising), ("clash", .clash), ("undertake", .undertaking),
    ("assault", .assault), ("support", .support), ("receive", .receiving), ("notice", .notice),
  ]
}
