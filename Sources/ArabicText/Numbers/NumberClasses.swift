extension LexicalClass {
  /// A numeral below a thousand: «ثلاثة» (three), «مئتين» (two hundred).
  @inlinable public static var number: LexicalClass { LexicalClass(rawValue: 1) }
  /// A thousand and its powers: «ألف», «ملايين».
  @inlinable public static var numberScale: LexicalClass { LexicalClass(rawValue: 2) }
  /// A part of a scale: «نصف», «ربع».
  @inlinable public static var fraction: LexicalClass { LexicalClass(rawValue: 3) }
  /// The decimal point as a word: «فاصلة».
  @inlinable public static var decimalPoint: LexicalClass { LexicalClass(rawValue: 4) }
  /// A rank: «ثالث» (third).
  @inlinable public static var ordinal: LexicalClass { LexicalClass(rawValue: 5) }
  /// A count without a figure: «عشرات» (dozens), «عدة» (several).
  @inlinable public static var vagueQuantity: LexicalClass { LexicalClass(rawValue: 6) }
  /// What bounds a figure: «ما لا يقل عن» (at least).
  @inlinable public static var quantityQualifier: LexicalClass { LexicalClass(rawValue: 7) }
  /// A qualifier whose preposition stands behind the counted noun: «لا يقل عدد القتلى عن».
  @inlinable public static var splitQualifier: LexicalClass { LexicalClass(rawValue: 11) }
  /// A unit of time, length, weight or money.
  @inlinable public static var measureUnit: LexicalClass { LexicalClass(rawValue: 8) }
  /// A word that says what the figure beside it is: «الساعة» (o'clock), «عمره» (aged).
  @inlinable public static var numberCue: LexicalClass { LexicalClass(rawValue: 9) }
  /// A thing that bears a number as its name: «الفرقة 25» (the 25th Division).
  @inlinable public static var numberedName: LexicalClass { LexicalClass(rawValue: 10) }
}

extension TokenClasses {
  // Computed, so that the compiler makes constants of them: a search asks for them at every word.

  /// The classes that a number, a vague count, a rank or a qualifier begins with.
  static var numberStarts: Self {
    [
      .of(.number), .of(.numberScale), .of(.fraction), .ordinals, .of(.vagueQuantity), .qualifiers, .splitQualifiers,
      .opensRange,
    ]
  }
  /// The classes of what is added and multiplied up to a number.
  static var numerals: Self { [.of(.number), .of(.numberScale), .of(.fraction), .of(.decimalPoint)] }
  /// What a vague count begins with.
  static var vagueStarts: Self { [.of(.numberScale), .of(.vagueQuantity)] }
  static var ordinals: Self { .of(.ordinal) }
  static var qualifiers: Self { .of(.quantityQualifier) }
  static var splitQualifiers: Self { .of(.splitQualifier) }
  static var anyQualifiers: Self { [.qualifiers, .splitQualifiers] }
  static var cues: Self { .of(.numberCue) }
  static var units: Self { .of(.measureUnit) }
  static var names: Self { .of(.numberedName) }
  /// The classes of the number grammar.
  static var numbers: Self {
    [.numerals, .vagueStarts, .ordinals, .qualifiers, .splitQualifiers, .units, .cues, .names]
  }
  /// Those of them that may go on with a number or measure it.
  static var continuing: Self { .numbers.subtracting(.names) }
  /// The same behind digits, which ranks do not go on with; hundreds in the plural do («5 مئات»).
  static var continuingDigits: Self { [.numerals, .vagueStarts, .units, .cues, .anyQualifiers] }
}

extension LexiconSchema {
  /// Declares the classes of `numbers.tsv`.
  public mutating func declareNumbers() {
    let roles = ["zero", "unit", "bound", "teen", "ten", "hundred"]
    declare("number", .number, features: ["role": roles, "spoken": [], "shared": []])
    let forms = NumberWord.ScaleForm.allCases.map(\.rawValue)
    declare("number_scale", .numberScale, features: ["form": forms, "shared": []])
    let parts = NumberWord.FractionForm.allCases.filter { $0 != .singular }.map { ($0.rawValue, [String]()) }
    declare("fraction", .fraction, features: Dictionary(uniqueKeysWithValues: parts + [("shared", [])]))
    declare("decimal_point", .decimalPoint, features: ["shared": []])
    declare("ordinal", .ordinal, features: ["shared": []])
    declare(
      "vague_quantity", .vagueQuantity,
      features: ["factor": ["10", "100"], "few": [], "several": [], "marbuta": [], "shared": []]
    )
    declare(
      "quantity_qualifier", .quantityQualifier,
      features: ["side": NumberWord.Side.allCases.map(\.rawValue), "joined": [], "shared": []],
      values: Quantity.Qualifier.allCases.map(\.rawValue)
    )
    declare(
      "split_qualifier", .splitQualifier, features: ["shared": []],
      values: Quantity.Qualifier.allCases.map(\.rawValue)
    )
    let units: [QuantityMention.Kind] = [
      .duration, .age, .distance, .area, .weight, .volume, .power, .degree, .money,
    ]
    declare("measure_unit", .measureUnit, features: ["dated": [], "shared": []], values: units.map(\.rawValue))
    declare("number_cue", .numberCue, features: ["shared": []], values: NumberWord.Cue.allCases.map(\.rawValue))
    declare(
      "numbered_name", .numberedName, features: ["bare": [], "ranked": [], "shared": []], values: ["name", "place"])
  }
}
