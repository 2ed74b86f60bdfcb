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
  /// A noun phrase of several words `phrase|phrase…`: the article on every word or the last, accusative, dual.
  case phrase
  /// A noun of kin `singular`: accusative and possessive pronouns, no dual (that of «أم» is written like «أمين»).
  case kin
  /// A plural or mass noun as listed: accusative and pronouns, no dual.
  case plural
}

extension Inflection {
  /// What is wrong with the forms that a row of this inflection lists, nil if nothing is.
  func problem(of forms: [String]) -> String? {
    switch self {
    case .fixed, .phrase: return nil
    case .verb:
      guard forms.count == 2 else { return "a verb lists two forms, perfect|imperfect, not \(forms.count)" }
      let begins = forms[1].unicodeScalars.first == "ي"
      return begins ? nil : "the imperfect '\(forms[1])' does not begin with «ي»; list perfect|imperfect"
    case .adjective where forms.count > 1:
      return "an adjective lists one form, its masculine singular, not \(forms.count)"
    case .noun, .human, .adjective, .kin, .plural:
      return forms.first { $0.contains(" ") }.map { "'\($0)' is a phrase; use fixed or phrase" }
    }
  }

  /// Adds all forms of a row with the folded forms `listed` to `forms`.
  func inflect(_ listed: [Range<Int>], into forms: inout InflectedForms) {
    switch self {
    case .fixed: for form in listed { forms.add(form, []) }
    case .noun: NounInflection.inflect(listed, into: &forms)
    case .human: NounInflection.inflect(listed, human: true, into: &forms)
    case .adjective: NounInflection.inflect(listed, human: true, pronouns: false, into: &forms)
    case .kin: NounInflection.inflect(listed, singularOnly: true, into: &forms)
    case .plural: for plural in listed { NounInflection.addPlural(plural, pronouns: true, to: &forms) }
    case .verb: VerbInflection.inflect(listed, into: &forms)
    case .phrase: for phrase in listed { PhraseInflection.inflect(phrase, into: &forms) }
    }
  }
}

/// The forms of a noun in folded spelling.
enum NounInflection {
  private static let pronounSuffixes: [(StaticString, WordForm)] = [
    ("ه", .pronoun), ("ها", .pronoun), ("هم", [.pronoun, .pluralPronoun]), ("هما", [.pronoun, .pluralPronoun]),
    ("هن", [.pronoun, .pluralPronoun]),
  ]

  static func inflect(
    _ listed: [Range<Int>], human: Bool = false, pronouns: Bool = true, singularOnly: Bool = false,
    into forms: inout InflectedForms
  ) {
    guard let lemma = listed.first else { return }
    let isFeminine = forms.ends(lemma, "ه") && !human
    add(singular: lemma, isFeminine ? .feminine : [], pronouns, singularOnly, to: &forms)
    if singularOnly { return }
    for plural in listed.dropFirst() { addPlural(plural, pronouns: pronouns, to: &forms) }
    guard human else { return }
    let hasEndedPlural = forms.ends(lemma, "ي") || listed.count == 1
    if hasEndedPlural {
      forms.add(lemma, "ون", form: .plural)
      forms.add(lemma, "و", form: [.plural, .construct])
      // «-ين» on a noun with a sound plural is dual or plural.
      let shared = forms.spell(lemma, "ين")
      forms.removeForms(spelled: shared)
      forms.add(shared, [.plural, .oblique, .dualOrPlural])
      forms.add(lemma, "ي", form: [.plural, .construct, .oblique])
      if pronouns { addBearers(lemma, to: &forms) }
    }
    if !forms.ends(lemma, "ه") {
      add(singular: forms.spell(lemma, "ه"), .feminine, pronouns, false, to: &forms)
      forms.add(lemma, "ات", form: [.plural, .feminine])
    }
  }

  private static func add(
    singular: Range<Int>, _ extra: WordForm, _ pronouns: Bool, _ singularOnly: Bool, to forms: inout InflectedForms
  ) {
    let endsInTeh = forms.ends(singular, "ه")
    let stem = endsInTeh ? forms.spell(singular.dropping(letters: 1), "ت") : singular
    forms.add(singular, [.singular, extra])
    if !endsInTeh, !forms.ends(singular, "اء"), !forms.ends(singular, "ا") {
      forms.add(singular, "ا", form: [.singular, .accusative, extra])
    }
    if pronouns {
      for (suffix, pronoun) in pronounSuffixes {
        forms.add(stem, suffix, form: [.singular, pronoun, extra])
        if singularOnly { continue }
        forms.add(stem, "ا", suffix, form: [.dual, .construct, pronoun, extra])
        // «مسؤوليه» (his two officials) is written like «مسؤولية» (responsibility), which is what texts mean.
        if suffix.utf8CodeUnitCount == 2, !forms.ends(stem, "ت") { continue }
        forms.add(stem, "ي", suffix, form: [.dual, .construct, pronoun, .oblique, extra])
      }
    }
    if singularOnly { return }
    forms.add(stem, "ان", form: [.dual, extra])
    forms.add(stem, "ين", form: [.dual, .oblique, extra])
    if endsInTeh {
      forms.add(stem, "ا", form: [.dual, .construct, extra])
      forms.add(stem, "ي", form: [.dual, .construct, .oblique, extra])
    }
  }

  /// «مواطنوها», «مواطنيها»: the sound plural of `stem` before a pronoun; «-يه» is left to «-ية».
  private static func addBearers(_ stem: Range<Int>, to forms: inout InflectedForms) {
    for (suffix, pronoun) in pronounSuffixes where suffix.utf8CodeUnitCount > 2 {
      forms.add(stem, "و", suffix, form: [.plural, pronoun])
      forms.add(stem, "ي", suffix, form: [.plural, pronoun, .oblique])
    }
  }

  static func addPlural(_ plural: Range<Int>, pronouns: Bool, to forms: inout InflectedForms) {
    let isFeminine = forms.ends(plural, "ات")
    let feminine: WordForm = isFeminine ? .feminine : []
    forms.add(plural, [.plural, feminine])
    let stem = plural.dropping(letters: 2)
    // «قرون» (centuries) is broken, «قرو» no word.
    if forms.ends(plural, "ون"), stem.count > 4 {
      forms.add(stem, "ين", form: [.plural, .oblique, .dualOrPlural])
      forms.add(stem, "و", form: [.plural, .construct])
      forms.add(stem, "ي", form: [.plural, .construct, .oblique])
      if pronouns { addBearers(stem, to: &forms) }
      return
    }
    if !isFeminine, !forms.ends(plural, "اء"), !forms.ends(plural, "ي"), !forms.ends(plural, "ه") {
      forms.add(plural, "ا", form: [.plural, .accusative])
    }
    guard pronouns else { return }
    let bearer =
      forms.ends(plural, "ه")
      ? forms.spell(plural.dropping(letters: 1), "ت")
      : forms.ends(plural, "ي") ? forms.spell(plural.dropping(letters: 1), "ا") : plural
    for (suffix, pronoun) in pronounSuffixes { forms.add(bearer, suffix, form: [.plural, pronoun, feminine]) }
    guard forms.ends(plural, "اء") else { return }
    // «أعضاؤها», «أعضائها»: before a pronoun the hamza takes the seat of its case.
    let seatless = plural.dropping(letters: 1)
    for (suffix, pronoun) in pronounSuffixes {
      forms.add(seatless, "و", suffix, form: [.plural, pronoun])
      forms.add(seatless, "ي", suffix, form: [.plural, pronoun, .oblique])
    }
  }
}

/// The forms of a verb in folded spelling, from its third person masculine singular perfect and imperfect.
enum VerbInflection {
  static func inflect(_ listed: [Range<Int>], into forms: inout InflectedForms) {
    for perfect in listed.prefix(1) { addPerfect(perfect, to: &forms) }
    for imperfect in listed.dropFirst() { addImperfect(imperfect, to: &forms) }
  }

  private static let pronouns: [(StaticString, WordForm)] = [
    ("ه", .pronoun), ("ها", .pronoun), ("هم", [.pronoun, .pluralPronoun]), ("هما", [.pronoun, .pluralPronoun]),
    ("هن", [.pronoun, .pluralPronoun]),
  ]

  private static func addPerfect(_ perfect: Range<Int>, to forms: inout InflectedForms) {
    let weak = forms.ends(perfect, "ي") || forms.ends(perfect, "ا")
    let stem = weak ? perfect.dropping(letters: 1) : perfect
    forms.add(perfect, [.perfect, .singular])
    let full = weak ? forms.spell(stem, "ي") : stem
    // «لقي» keeps its yeh before «ت», «قضى» loses it: both are generated, the wrong one is no word.
    for base in weak ? [stem, full] : [stem] {
      forms.add(base, "ت", form: [.perfect, .singular, .feminine])
      forms.add(base, "وا", form: [.perfect, .plural])
      forms.add(base, "و", form: [.perfect, .plural])
      forms.add(base, "تا", form: [.perfect, .dual, .feminine])
      for (suffix, pronoun) in pronouns {
        forms.add(base, "ت", suffix, form: [.perfect, .singular, .feminine, pronoun])
      }
    }
    forms.add(full, "ا", form: [.perfect, .dual])
    forms.add(full, "ن", form: [.perfect, .plural, .feminine])
    let objectStem = weak ? forms.spell(stem, "ا") : stem
    for (suffix, pronoun) in pronouns { forms.add(objectStem, suffix, form: [.perfect, .singular, pronoun]) }
    for (suffix, pronoun) in pronouns { forms.add(stem, "و", suffix, form: [.perfect, .plural, pronoun]) }
  }

  private static func addImperfect(_ imperfect: Range<Int>, to forms: inout InflectedForms) {
    guard forms.begins(imperfect, "ي") else { return forms.add(imperfect, [.imperfect]) }
    let rest = imperfect.droppingFirstLetter
    let weak = forms.ends(rest, "ي") || forms.ends(rest, "و") || forms.ends(rest, "ا")
    let stem = weak ? rest.dropping(letters: 1) : rest
    forms.add(prefix: "ي", rest, form: [.imperfect, .singular])
    forms.add(prefix: "ت", rest, form: [.imperfect, .singular, .feminine])
    if weak {
      // Jussive: «لم يلق».
      forms.add(prefix: "ي", stem, form: [.imperfect, .singular])
      forms.add(prefix: "ت", stem, form: [.imperfect, .singular, .feminine])
    }
    forms.add(prefix: "ي", stem, "ون", form: [.imperfect, .plural])
    forms.add(prefix: "ي", stem, "وا", form: [.imperfect, .plural])
    forms.add(prefix: "ي", rest, "ان", form: [.imperfect, .dual])
    forms.add(prefix: "ت", rest, "ان", form: [.imperfect, .dual, .feminine])
    forms.add(prefix: "ي", rest, "ن", form: [.imperfect, .plural, .feminine])
  }
}
