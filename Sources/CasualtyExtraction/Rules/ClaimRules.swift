import ArabicText
import TokenPatterns

/// How texts say who claims an attack or is blamed for it.
enum ClaimRules {
  /// The one who did it, by the claim.
  static let agent = "agent"
  /// What is claimed, where it is a thing told before: «الهجوم».
  static let attack = "attack"
  /// What is claimed, where it is told and counted here: «مسؤولية مقتل 26».
  static let event = "event"
  /// The rule whose matches are no claims.
  static let deniedName = "claim.denied"

  /// All rules; ``denied`` takes its words out of the others' reach.
  static let patterns = [
    adopted, adoptedBefore, adoptedBehind, adoptedLater, adopting, blamed, blamedBehind, declared, declaredBehind,
    accused, stoodBehind, marked, denied,
  ]

  /// «تبنت حركة الشباب الهجوم».
  private static let adopted = Pattern(
    "claim.adopted",
    matches: [
      "تبنت حركة الشباب الهجوم", "تبنت حركة الشباب هجوما بدأ", "وتبنى \"تنظيم داعش\" لاحقا التفجير",
      "تبنى التنظيم العملية عبر منصاته",
    ],
    rejects: ["تبنت حركة حماس قرارا جديدا", "تبنى مجلس الأمن القرار"]
  ) {
    Word(.claim, values: ["adopt"]).form([], without: .pronoun)
    PatternParts.words(upTo: 2)
    PatternParts.actor(agent)
    PatternParts.words(upTo: 4)
    Capture(attack) { Word(.attackNoun, .incident, .weapon) }
  }

  /// «وتبنته جماعة أنصار الشريعة», «التفجير الذي تبناه تنظيم الدولة».
  private static let adoptedBefore = Pattern(
    "claim.adopted-before",
    matches: ["وتبنته جماعة أنصار الشريعة", "التفجير الذي تبناه تنظيم الدولة"],
    rejects: ["المشروع الذي تبنته الحكومة"]
  ) {
    Word(.claim, values: ["adopt"]).form(.pronoun)
    PatternParts.words(upTo: 2)
    PatternParts.actor(agent)
  }

  /// «وكان تنظيم الدولة قد تبنى الهجوم».
  private static let adoptedBehind = Pattern(
    "claim.adopted-behind", matches: ["وكان تنظيم الدولة قد تبنى الهجوم", "وكانت «بوكو حرام» تبنت هجوما مزدوجا"],
    rejects: ["قتل تنظيم الدولة مدنيا، وتبنى البرلمان قرارا"]
  ) {
    PatternParts.actor(agent)
    PatternParts.words(upTo: 2)
    Word(.claim, values: ["adopt"]).form([], without: .pronoun).without(.conjunction)
    PatternParts.words(upTo: 1)
    Capture(attack) { Word(.attackNoun, .incident, .weapon) }
  }

  /// «وتبنى الهجوم القيادي في حركة طالبان».
  private static let adoptedLater = Pattern(
    "claim.adopted-later",
    matches: ["وتبنى الهجوم قيادي في حركة طالبان باكستان", "تبنت التفجير حركة الشباب"],
    rejects: ["تبنى البرلمان قرارا يدين حركة الشباب"]
  ) {
    Word(.claim, values: ["adopt"]).form([], without: .pronoun)
    attackNoun
    PatternParts.words(upTo: 9)
    PatternParts.actor(agent)
  }

  /// «تنظيم داعش يقف وراء الهجوم», «حركة الشباب هي المسؤولة عن التفجير».
  private static let stoodBehind = Pattern(
    "claim.stood-behind",
    matches: [
      "قال الوزير إن تنظيم داعش يقف وراء الهجوم", "رجح أن تكون حركة الشباب وراء التفجير",
      "قال إن حركة الشباب هي المسؤولة عن الهجوم",
    ],
    rejects: ["وقف عناصر من قوات قسد وراء الساتر", "كانت حركة الشباب مسؤولة عن إدارة المدينة"]
  ) {
    PatternParts.actor(agent)
    PatternParts.words(upTo: 3)
    Word(.claim, values: ["behind"])
    PatternParts.words(upTo: 1)
    attackNoun
  }

  /// «الهجوم الذي يحمل بصمات تنظيم القاعدة».
  private static let marked = Pattern(
    "claim.marked",
    matches: ["إن الهجمات تحمل بصمات تنظيم القاعدة", "الهجوم يحمل بصمة تنظيم داعش"],
    rejects: ["عثر على بصمات الجاني", "رفعت بصمات من موقع هجوم تنظيم القاعدة"]
  ) {
    Word(.claim, values: ["mark"])
    PatternParts.words(upTo: 1)
    PatternParts.actor(agent)
  }

  /// «سارع تنظيم الدولة إلى تبنيها», «أعلن داعش تبنيه الهجوم».
  private static let adopting = Pattern(
    "claim.adopting",
    matches: ["تفجيرين سارع تنظيم داعش إلى تبنيهما", "أعلنت حركة الشباب تبنيها الهجوم"],
    rejects: ["دعت حركة حماس إلى مؤتمر وتبني القرار"]
  ) {
    PatternParts.actor(agent)
    PatternParts.words(upTo: 3)
    Word(.claim, values: ["adopting"]).without(.conjunction)
  }

  /// «أعلنت حركة طالبان مسؤوليتها عن الهجوم».
  private static let declared = Pattern(
    "claim.declared",
    matches: [
      "أعلنت حركة طالبان مسؤوليتها عن الهجوم", "وأعلن تنظيم داعش في بيان مسؤوليته",
      "أعلن \"داعش\" في بيان له، يوم الأحد، مسؤوليته عن التفجير", "أعلنت حماس المسؤولية عن العملية",
    ],
    rejects: ["نفت حركة حماس مسؤوليتها عن القصف", "لم تعلن حركة حماس مسؤوليتها عن القصف", "أعلنت طالبان هدنة"]
  ) {
    Word(.sayVerb)
    PatternParts.words(upTo: 4)
    PatternParts.actor(agent)
    PatternParts.asides(upTo: 9)
    ownResponsibility
  }

  /// «وكان تنظيم الدولة قد أعلن مسؤوليته عن العملية».
  private static let declaredBehind = Pattern(
    "claim.declared-behind", matches: ["وكان تنظيم الدولة قد أعلن مسؤوليته عن العملية"],
    rejects: ["استهدف القصف قوات قسد. أعلن مسؤوليته عن الإدارة"]
  ) {
    PatternParts.actor(agent)
    PatternParts.words(upTo: 2)
    Word(.sayVerb).without(.conjunction)
    PatternParts.words(upTo: 2)
    ownResponsibility
  }

  /// «حمّل التقرير قوات الدعم السريع مسؤولية الهجوم», «حملت السلطات داعش المسؤولية عن مقتل 9».
  private static let blamed = Pattern(
    "claim.blamed",
    matches: [
      "وحمّل الأهالي قوات الدعم السريع مسؤولية الهجوم", "حملت السلطات \"داعش\" المسؤولية عن مقتل 9 عمال",
      "وحمل الوزير سامي ولد عمر مساء أمس \"حركة الشباب\" المتشددة مسؤولية قتل 4 جنود",
      "حمّلت نقابة الأطباء إسرائيل كامل المسؤولية",
    ],
    rejects: ["حملت السيارة عناصر من قوات النظام", "حمل المسؤول الطبي إسرائيل على الرد"]
  ) {
    Word(.claim, values: ["blame"])
    PatternParts.words(upTo: 9)
    PatternParts.actor(agent)
    // «الجزائرية المتشددة»: what the name is called besides, nobody else.
    Repeat(0...2, isReluctant: true) {
      InOrder {
        NegativeLookahead { Word(.actor, .actorAnaphor, .inWord, .toWord) }
        AnyWord()
      }
    }
    Word(.claim, values: ["responsibility"])
    object
  }

  /// «حملت المسؤولية لقوات النظام», «ألقى باللوم على حركة الشباب».
  private static let blamedBehind = Pattern(
    "claim.blamed-behind",
    matches: ["حمّل المجلس المحلي المسؤولية لقوات النظام", "وألقت السلطات باللوم على حركة الشباب في التفجير"],
    rejects: ["اعتدى المتظاهرون على حركة الشباب"]
  ) {
    ChoiceOf {
      InOrder {
        Word(.claim, values: ["blame"])
        PatternParts.words(upTo: 6)
        Word(.claim, values: ["responsibility"])
        Capture(agent) { Word(.actor, .actorAnaphor).with(.li) }
      }
      InOrder {
        Word(.claim, values: ["onto"])
        PatternParts.words(upTo: 1)
        PatternParts.actor(agent)
      }
    }
    object
  }

  /// «اتهم ناشطون قوات النظام بقتل 12», «اتهمت قوات قسد بارتكاب المجزرة».
  private static let accused = Pattern(
    "claim.accused",
    matches: [
      "اتهم ناشطون قوات النظام بقتل 12 مدنيا", "اتهمت منظمة حقوقية قوات قسد بارتكاب المجزرة",
      "واتهمت حماس إسرائيل باغتيال قائد",
    ],
    rejects: [
      "اتهمت حركة حماس بالفساد", "اتهم النظام السوري تركيا، بحسب الصحيفة", "اعتقلت قوات النظام شابا بتهمة السرقة",
    ]
  ) {
    Word(.claim, values: ["accuse"])
    PatternParts.words(upTo: 6)
    PatternParts.actor(agent)
    ChoiceOf {
      Capture(event) { Word(.eventMasdar).with(.bi) }
      InOrder {
        Word(.claim, .attackNoun, .incident, values: []).with(.bi)
        object
      }
    }
  }

  /// «لم تعلن … مسؤوليتها», «نفت … مسؤوليتها».
  private static let denied = Pattern(
    deniedName,
    matches: ["لم تعلن حركة حماس مسؤوليتها عن القصف", "نفت حركة حماس مسؤوليتها عن القصف", "لم يتبن تنظيم داعش الهجوم"],
    rejects: ["أعلنت حركة حماس مسؤوليتها عن القصف"]
  ) {
    Word(.negation, .denial)
    Optionally { Word(.sayVerb, .claim) }
    PatternParts.words(upTo: 2)
    PatternParts.actor(agent)
    PatternParts.words(upTo: 3)
    ChoiceOf {
      ownResponsibility
      attackNoun
    }
  }
}

extension ClaimRules {
  /// «الهجوم», «العملية», «الغارة»: an attack told before.
  private static var attackNoun: PatternNode {
    Capture(attack) { Word(.attackNoun, .incident, .weapon).with(.article) }.node
  }

  /// «مسؤوليته», «المسؤولية عن».
  private static var ownResponsibility: PatternNode {
    Word(.claim, values: ["own", "responsibility"]).node
  }

  /// What follows an accusation: an attack told before, an event counted here, or nothing.
  private static var object: PatternNode {
    Optionally {
      PatternParts.words(upTo: 2)
      ChoiceOf {
        attackNoun
        Capture(event) { Word(.eventMasdar, .eventVerb, .victim, .incident) }
      }
    }.node
  }
}
