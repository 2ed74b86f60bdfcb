import SeededRandom

/// Writes numbers in words as people do, for the property tests: cases, genders, spellings and joins at random.
struct NumberWriter {
  var random: SeededGenerator

  private static let feminineUnits = ["", "إحدى", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"]
  private static let units = ["", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"]
  private static let tens = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"]
  private static let hundreds = ["", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"]
  private static let scales: [(value: Int, one: String, many: String)] = [
    (1_000_000_000_000_000, "كوادريليون", "كوادريليونات"), (1_000_000_000_000, "تريليون", "تريليونات"),
    (1_000_000_000, "مليار", "مليارات"), (1_000_000, "مليون", "ملايين"), (1000, "ألف", "آلاف"),
  ]

  /// `number` in words, 1...999 × 10^15.
  mutating func words(_ number: Int) -> String {
    var rest = number
    var terms: [String] = []
    for scale in Self.scales where rest >= scale.value {
      terms.append(term(rest / scale.value, scale, isLast: rest % scale.value == 0))
      rest %= scale.value
    }
    if rest > 0 { terms.append(group(rest, canBeBound: false)) }
    return join(terms)
  }

  private mutating func term(_ count: Int, _ scale: (value: Int, one: String, many: String), isLast: Bool) -> String {
    switch count {
    case 1: return scale.one
    case 2: return scale.one + pick(["ان", "ين"])
    case 3...10: return group(count, canBeBound: false) + " " + scale.many
    case 11...99: return group(count, canBeBound: false) + " " + scale.one + pick(["اً", "ا", ""])
    default:
      return group(count, canBeBound: true) + " " + (count % 100 >= 3 && count % 100 <= 10 ? scale.many : scale.one)
    }
  }

  private mutating func group(_ number: Int, canBeBound: Bool) -> String {
    var parts: [String] = []
    let hundred = number / 100
    let rest = number % 100
    switch hundred {
    case 0: break
    case 1: parts.append(pick(["مئة", "مائة", "ميه"]))
    case 2:
      parts.append(
        pick(["مئت", "مائت"]) + (canBeBound && rest == 0 ? pick(["ا", "ي"]) : pick(["ان", "ين"]))
      )
    default: parts.append(Self.hundreds[hundred] + pick(["مئة", "مائة", " مئة", " مائة"]))
    }
    if rest > 0 { parts.append(belowHundred(rest)) }
    return join(parts)
  }

  private mutating func belowHundred(_ number: Int) -> String {
    switch number {
    case 1: return pick(["واحد", "واحدة"])
    case 2: return pick(["اثنان", "اثنين", "اثنتان", "اثنتين"])
    case 3...10: return unit(number)
    case 11: return pick(["أحد عشر", "إحدى عشرة", "احد عشر"])
    case 12: return pick(["اثنا عشر", "اثني عشر", "اثنتا عشرة", "اثنتي عشرة"])
    case 13...19: return unit(number - 10) + " " + pick(["عشر", "عشرة"])
    default:
      let ten = Self.tens[number / 10] + pick(["ون", "ين"])
      guard number % 10 > 0 else { return ten }
      let one = number % 10 < 3 ? pick(number % 10 == 1 ? ["واحد", "إحدى"] : ["اثنان", "اثنتين"]) : unit(number % 10)
      return join([one, ten])
    }
  }

  private mutating func unit(_ number: Int) -> String { pick([Self.units[number], Self.feminineUnits[number]]) }

  private mutating func join(_ terms: [String]) -> String {
    terms.dropFirst().reduce(terms.first ?? "") { $0 + pick([" و", " و "]) + $1 }
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }
}
