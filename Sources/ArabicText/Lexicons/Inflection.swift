/// How the forms of a row are generated from the forms it lists.
///
/// Rows spell naturally; generation works on the folded spelling (alef, yeh and teh marbuta merged).
public enum Inflection: String, CaseIterable, Sendable {
  /// The listed forms and no others.
  case fixed
  /// A noun `singular|plural…`: accusative, dual, construct, and possessive pronouns.
  case noun
  /// A person's noun or adjective `singular|broken plural…`: as ``noun``, with sound plurals and the feminine.
  case human
  /// An adjective `masculine`: gender, number and case, no pronouns.
  case adjective
  /// A verb `perfect|imperfect` (third person masculine singular): persons, genders, numbers, object pronouns.
  case verb
  /// A noun phrase of several words `phrase|phrase…`: each listed form also with the article on every word.
  case phrase
  /// A noun of kin `singular`: accusative and possessive pronouns, no dual (that of «أم» is written like «أمين»).
  case kin
  /// A plural or mass noun as listed: accusative and pronouns, no dual.
  case plural
}

/// A generated form: its folded spelling and what it is.
struct InflectedForm: Hashable {
  let spelling: String
  let form: WordForm
}

extension Inflection {
  /// All forms of a row with the folded `listed` forms.
  func forms(of listed: [String]) -> [InflectedForm] {
    switch self {
    case .fixed: listed.map { InflectedForm(spelling: $0, form: []) }
    case .noun: NounInflection(listed).forms
    case .human: NounInflection(listed, human: true).forms
    case .adjective: NounInflection(listed, human: true, pronouns: false).forms
    case .kin: NounInflection(listed).forms.filter { $0.form.contains(.singular) }
    case .plural: listed.flatMap { NounInflection.plural($0, pronouns: true) }
    case .verb: VerbInflection(listed).forms
    case .phrase: listed.flatMap(Self.phraseForms)
    }
  }

  private static func phraseForms(_ phrase: String) -> [InflectedForm] {
    let words = phrase.split(separator: " ").map(String.init)
    let definite = words.map { $0.hasPrefix("ال") ? $0 : "ال" + $0 }.joined(separator: " ")
    let lastDefinite = (words.dropLast() + [words.last.map { $0.hasPrefix("ال") ? $0 : "ال" + $0 } ?? ""]).joined(
      separator: " ")
    let first = words.first ?? ""
    let number: WordForm =
      first.hasSuffix("ان") || first.hasSuffix("تين")
      ? .dual : first.hasSuffix("ات") || first.hasSuffix("ون") ? .plural : []
    return Set([phrase, definite, lastDefinite]).sorted().map { InflectedForm(spelling: $0, form: number) }
  }
}

/// The forms of a noun in folded spelling.
struct NounInflection {
  private(set) var forms: [InflectedForm] = []
  private static let pronounSuffixes: [(String, WordForm)] = [
    ("ه", .pronoun), ("ها", .pronoun), ("هم", [.pronoun, .pluralPronoun]), ("هما", [.pronoun, .pluralPronoun]),
    ("هن", [.pronoun, .pluralPronoun]),
  ]

  init(_ listed: [String], human: Bool = false, pronouns: Bool = true) {
    guard let lemma = listed.first else { return }
    let isFeminine = lemma.hasSuffix("ه") && !human
    add(singular: lemma, isFeminine ? .feminine : [], pronouns: pronouns)
    let plurals = Array(listed.dropFirst())
    for plural in plurals { forms += Self.plural(plural, pronouns: pronouns) }
    guard human else { return }
    let hasEndedPlural = lemma.hasSuffix("ي") || plurals.isEmpty
    if hasEndedPlural {
      forms.append(InflectedForm(spelling: lemma + "ون", form: .plural))
      forms.append(InflectedForm(spelling: lemma + "و", form: [.plural, .construct]))
      markShared(lemma + "ين")
      forms.append(InflectedForm(spelling: lemma + "ي", form: [.plural, .construct, .oblique]))
    }
    if !lemma.hasSuffix("ه") {
      add(singular: lemma + "ه", .feminine, pronouns: pronouns)
      forms.append(InflectedForm(spelling: lemma + "ات", form: [.plural, .feminine]))
    }
  }

  /// «-ين» on a noun with a sound plural is dual or plural.
  private mutating func markShared(_ spelling: String) {
    forms.removeAll { $0.spelling == spelling }
    forms.append(InflectedForm(spelling: spelling, form: [.plural, .oblique, .dualOrPlural]))
  }

  private mutating func add(singular: String, _ extra: WordForm, pronouns: Bool) {
    let stem =
      singular.hasSuffix("ه") ? String(singular.dropLast()) + "ت" : singular.hasSuffix("اء") ? singular : singular
    forms.append(InflectedForm(spelling: singular, form: [.singular, extra]))
    if !singular.hasSuffix("ه"), !singular.hasSuffix("اء"), !singular.hasSuffix("ا") {
      forms.append(InflectedForm(spelling: singular + "ا", form: [.singular, .accusative, extra]))
    }
    if pronouns {
      for (suffix, pronoun) in Self.pronounSuffixes {
        forms.append(InflectedForm(spelling: stem + suffix, form: [.singular, pronoun, extra]))
        forms.append(InflectedForm(spelling: stem + "ا" + suffix, form: [.dual, .construct, pronoun, extra]))
        // «مسؤوليه» (his two officials) is written like «مسؤولية» (responsibility), which is what texts mean.
        guard suffix != "ه" || stem.hasSuffix("ت") else { continue }
        forms.append(InflectedForm(spelling: stem + "ي" + suffix, form: [.dual, .construct, pronoun, .oblique, extra]))
      }
    }
    forms.append(InflectedForm(spelling: stem + "ان", form: [.dual, extra]))
    forms.append(InflectedForm(spelling: stem + "ين", form: [.dual, .oblique, extra]))
    if singular.hasSuffix("ه") {
      forms.append(InflectedForm(spelling: stem + "ا", form: [.dual, .construct, extra]))
      forms.append(InflectedForm(spelling: stem + "ي", form: [.dual, .construct, .oblique, extra]))
    }
  }

  static func plural(_ plural: String, pronouns: Bool) -> [InflectedForm] {
    let feminine: WordForm = plural.hasSuffix("ات") ? .feminine : []
    var forms = [InflectedForm(spelling: plural, form: [.plural, feminine])]
    if plural.hasSuffix("ون") {
      let stem = String(plural.dropLast(2))
      forms.append(InflectedForm(spelling: stem + "ين", form: [.plural, .oblique, .dualOrPlural]))
      forms.append(InflectedForm(spelling: stem + "و", form: [.plural, .construct]))
      forms.append(InflectedForm(spelling: stem + "ي", form: [.plural, .construct, .oblique]))
      return forms
    }
    if !plural.hasSuffix("ات"), !plural.hasSuffix("اء"), !plural.hasSuffix("ي"), !plural.hasSuffix("ه") {
      forms.append(InflectedForm(spelling: plural + "ا", form: [.plural, .accusative]))
    }
    guard pronouns else { return forms }
    let stem =
      plural.hasSuffix("ه")
      ? String(plural.dropLast()) + "ت" : plural.hasSuffix("ي") ? String(plural.dropLast()) + "ا" : plural
    for (suffix, pronoun) in pronounSuffixes {
      forms.append(InflectedForm(spelling: stem + suffix, form: [.plural, pronoun, feminine]))
    }
    return forms
  }
}

/// The forms of a verb in folded spelling, from its third person masculine singular perfect and imperfect.
struct VerbInflection {
  private(set) var forms: [InflectedForm] = []

  init(_ listed: [String]) {
    for perfect in listed.prefix(1) { addPerfect(perfect) }
    for imperfect in listed.dropFirst() { addImperfect(imperfect) }
  }

  private static let pronouns = ["ه", "ها", "هم", "هما", "هن"]

  /// `form` with the object pronoun `suffix`.
  private static func form(_ form: WordForm, _ suffix: String) -> WordForm {
    form.union(suffix == "ه" || suffix == "ها" ? .pronoun : [.pronoun, .pluralPronoun])
  }

  private mutating func add(_ spelling: String, _ form: WordForm) {
    forms.append(InflectedForm(spelling: spelling, form: form))
  }

  private mutating func addPerfect(_ perfect: String) {
    let weak = perfect.hasSuffix("ي") || perfect.hasSuffix("ا")
    let stem = weak ? String(perfect.dropLast()) : perfect
    add(perfect, [.perfect, .singular])
    // «لقي» keeps its yeh before «ت», «قضى» loses it: both are generated, the wrong one is no word.
    for base in weak ? [stem, stem + "ي"] : [stem] {
      add(base + "ت", [.perfect, .singular, .feminine])
      add(base + "وا", [.perfect, .plural])
      add(base + "و", [.perfect, .plural])
      add(base + "تا", [.perfect, .dual, .feminine])
      for suffix in Self.pronouns { add(base + "ت" + suffix, Self.form([.perfect, .singular, .feminine], suffix)) }
    }
    let full = weak ? stem + "ي" : stem
    add(full + "ا", [.perfect, .dual])
    add(full + "ن", [.perfect, .plural, .feminine])
    let objectStem = weak ? stem + "ا" : stem
    for suffix in Self.pronouns { add(objectStem + suffix, Self.form([.perfect, .singular], suffix)) }
    for suffix in Self.pronouns { add(stem + "و" + suffix, Self.form([.perfect, .plural], suffix)) }
  }

  private mutating func addImperfect(_ imperfect: String) {
    guard imperfect.hasPrefix("ي") else { return add(imperfect, [.imperfect]) }
    let rest = String(imperfect.dropFirst())
    let weak = rest.hasSuffix("ي") || rest.hasSuffix("و") || rest.hasSuffix("ا")
    let stem = weak ? String(rest.dropLast()) : rest
    add("ي" + rest, [.imperfect, .singular])
    add("ت" + rest, [.imperfect, .singular, .feminine])
    if weak {
      // Jussive: «لم يلق».
      add("ي" + stem, [.imperfect, .singular])
      add("ت" + stem, [.imperfect, .singular, .feminine])
    }
    add("ي" + stem + "ون", [.imperfect, .plural])
    add("ي" + stem + "وا", [.imperfect, .plural])
    add("ي" + rest + "ان", [.imperfect, .dual])
    add("ت" + rest + "ان", [.imperfect, .dual, .feminine])
    add("ي" + rest + "ن", [.imperfect, .plural, .feminine])
  }
}
