import ArabicText
import TokenPatterns

/// How texts say that nobody was harmed, and what only looks like it.
enum ZeroRules {
  /// The part that counts nobody, once for each noun.
  static let counted = "counted"
  /// The verb whose subject or object is nobody.
  static let verb = "verb"
  /// The rule whose matches are no zeros.
  static let reportedName = "zero.reported"

  /// All rules; the first group gives zeros, the second takes its words out of their reach.
  static let patterns = [listed, resulting, recording, nobody, nobodyOf] + [reported]

  /// «دون وقوع إصابات»: a negation, what may follow it, the nouns.
  private static let listed = Pattern(
    "zero.listed",
    matches: [
      "انهار سقف المصنع دون وقوع إصابات", "اندلع الحريق دون تسجيل أي خسائر بشرية", "لا خسائر في الأرواح جراء الزلزال",
      "لم تسجل أي إصابات في المنطقة", "أخمدت الفرق النار دون وقوع إصابات بين العمال أو خسائر في الأرواح",
      "وقع انفجار مساء ولم توقع قتلى أو جرحى", "مع عدم وجود ضحايا", "مر اليوم بلا قتلى ولا جرحى",
      "بحسب معلومات أولية، دون تسجيل إصابات",
    ],
    rejects: [
      "لم ترد تقارير عن قتلى", "للتأكد من عدم وجود ضحايا", "أنباء عن عدم وقوع إصابات", "لم تحدد عدد الضحايا",
      "دون الإشارة إلى ضحايا", "لم تكن إصاباتهم خطيرة", "لا يزال قتلى تحت الركام", "دون خسائر مادية",
      "لم تسجل أي إصابات بكورونا", "أشخاص غير مصابين",
    ]
  ) {
    Word(.negation)
    ChoiceOf {
      noun
      InOrder {
        links(1...4)
        ChoiceOf {
          noun
          obliqueNoun
        }
      }
    }
    furtherNouns
    noDisease
  }

  /// «لم يسفر الهجوم عن ضحايا»: as ``listed``, with the subject between verb and noun.
  private static let resulting = Pattern(
    "zero.resulting",
    matches: [
      "لم يسفر الهجوم عن ضحايا", "ولم تتسبب الهزة الأرضية في أي خسائر بشرية", "دون أن يسفر ذلك عن إصابات",
      "لم تسجل في المدينة أي إصابات",
    ],
    rejects: [
      "لم يسفر الهجوم، وفق البيان، عن تقارير", "لم يقع الجسر الذي عبره جرحى", "لم يسجل المشفى 3 قتلى",
      "لم يحدث ذلك وقال الطبيب إن قتلى وصلوا",
    ]
  ) {
    Word(.negation)
    links(1...3)
    PatternParts.words(upTo: 5)
    links(1...3)
    ChoiceOf {
      noun
      obliqueNoun
    }
    furtherNouns
    noDisease
  }

  /// «لم تسجل ولاية كسلا أي حالة وفاة»: as ``listed``, with the subject between verb and noun.
  private static let recording = Pattern(
    "zero.recording",
    matches: ["لم تسجل ولاية كسلا أي حالة وفاة"],
    rejects: ["لم يسجل المشفى 3 قتلى", "لم تسجل ولاية كسلا أي حالة اشتباه"]
  ) {
    Word(.negation)
    links(1...2)
    PatternParts.words(upTo: 4)
    Capture(counted) { Word(.zeroCount, values: ["killed", "injured"]) }
    noDisease
  }

  /// «لم يقتل أحد», «لم يصب أحد بأذى»: the verb says the event.
  private static let nobody = Pattern(
    "zero.nobody",
    matches: [
      "لم يقتل أحد في الحادث", "ولم يصب أحد بأذى", "دون أن يصاب أحد", "لم يقتل القصف أحدا", "لم يقتل أو يصب أحد",
      "لم يصب أي منهم بجروح",
    ],
    rejects: ["لم يقتل سوى مدني", "لم يعرف أحد كم قتل", "قتل أحد المدنيين", "لم يعلم به أحد"]
  ) {
    Word(.negation)
    Repeat(0...1) { Word(.zeroLink) }
    eventVerb
    Optionally {
      Word(.orWord)
      eventVerb
    }
    PatternParts.words(upTo: 3)
    Capture(counted) { Word(.zeroCount, values: ["nobody"]) }
    noGenitive
  }

  /// «دون إصابة أحد»: the verbal noun says the event.
  private static let nobodyOf = Pattern(
    "zero.nobody-of",
    matches: ["سقطت القذيفة دون إصابة أحد", "من دون مقتل أو إصابة أحد"],
    rejects: ["دون إصابة الهدف", "دون إصابة أحد المدنيين"]
  ) {
    Word(.negation)
    Capture(verb) { Word(.eventMasdar).without(.article) }
    Optionally {
      Word(.orWord)
      Capture(verb) { Word(.eventMasdar).without(.article) }
    }
    Capture(counted) { Word(.zeroCount, values: ["nobody"]) }
    noGenitive
  }

  /// «للتأكد من عدم وجود ضحايا», «أنباء عن عدم وقوع إصابات»: nobody says that there were none.
  private static let reported = Pattern(
    reportedName,
    matches: ["للتأكد من عدم وجود ضحايا", "وسط أنباء عن عدم وقوع إصابات", "لم يتسن التأكد من عدم سقوط قتلى"],
    rejects: ["دون وقوع إصابات", "لم تسفر الغارة عن ضحايا"]
  ) {
    Word(.noZero, .possibility)
    Repeat(0...2) { AnyWord() }
    Word(.negation)
    links(0...4)
    ChoiceOf {
      noun
      obliqueNoun
    }
    furtherNouns
  }
}

extension ZeroRules {
  private static func links(_ times: ClosedRange<Int>) -> PatternNode { Repeat(times) { Word(.zeroLink) }.node }

  private static var eventVerb: PatternNode {
    Capture(verb) { Word(.eventVerb, .zeroVerb).form([], without: .pronoun) }.node
  }

  /// A noun whose plural is no dual or adjective as well: «قتلى», «إصابات», «خسائر بشرية».
  private static var noun: PatternNode { noun(with: []) }

  private static func noun(with proclitics: Proclitics) -> PatternNode {
    Capture(counted) {
      ChoiceOf {
        Word(.zeroCount, values: ["killed", "injured", "casualties", "killed+injured"]).with(proclitics).without(
          .article)
        plural(with: proclitics, without: [.pronoun, .construct, .oblique])
      }
    }.node
  }

  /// «مصابين» behind «وقوع», not behind «غير».
  private static var obliqueNoun: PatternNode {
    Capture(counted) { ChoiceOf { plural(with: [], without: [.pronoun, .construct]) } }.node
  }

  @PatternBuilder
  private static func plural(with proclitics: Proclitics, without form: WordForm) -> [PatternNode] {
    Word(.victim).form(.plural, without: form).with(proclitics).without(.article)
    Word(.eventMasdar, features: ["countable"]).form(.plural, without: form).with(proclitics).without(.article)
  }

  /// «بين المارة أو جرحى», «ولا جرحى», «وجرحى».
  private static var furtherNouns: PatternNode {
    Repeat(0...3) {
      ChoiceOf {
        noun(with: .wa)
        InOrder {
          PatternParts.words(upTo: 3)
          Word(.orWord, .negation)
          links(0...2)
          noun
        }
      }
    }.node
  }

  /// «إصابات بفيروس»: cases of a disease are no injured.
  private static var noDisease: PatternNode {
    NegativeLookahead {
      Gap(upTo: 1)
      Word(.disease)
    }.node
  }

  /// «أحد المدنيين» is one of them, not nobody.
  private static var noGenitive: PatternNode {
    NegativeLookahead { Word(.person, .victim, .group, .nationality, .actor).without(.preposition) }.node
  }
}
