import ArabicText

/// A count under its event, on the way to a fact.
struct Draft: Sendable {
  var count: CountMention
  var event: EventKind
  /// The rule that found the event.
  var rule: String
  var quantity: Quantity
  var victim: Victim
  var sentence: Int
  var block: Int
  /// The clause of the sentence it stands in.
  var segment: Int
  /// The index of the whole it is part of.
  var whole: Int?
  /// Whether it stands in a list of parts («بينهم …»), so that it takes the whole's fields.
  var isPart = false
  /// Whether a verb right behind the part goes on with it: its words are the part's own.
  var hasOwnVerb = false
  /// Whether «من بين القتلى» says what it is part of.
  var isAmong = false
  /// Whether it is a row of a breakdown whose total is found later.
  var isRow = false
  /// The sentence of the heading above the row.
  var heading: Range<Int>?
  /// Whether the whole was left open because killed and injured share the list.
  var isJoint = false
  var assertion: Assertion = .asserted
  var toll: Toll?
  /// Actors, weapons… that the event word itself gives («أعدم»).
  var ownWeapon: String?
  /// The token of the word that governs it, for explaining.
  var trigger: Range<Int>?
  /// What is filled in at the end, in an array of one; drafts are copied many times before.
  private var filled: [Fields] = []

  init(
    count: CountMention, event: EventKind, rule: String, quantity: Quantity, victim: Victim, sentence: Int, block: Int,
    segment: Int
  ) {
    self.count = count
    self.event = event
    self.rule = rule
    self.quantity = quantity
    self.victim = victim
    self.sentence = sentence
    self.block = block
    self.segment = segment
  }
}

/// What is filled in once all clauses are read.
extension Draft {
  private struct Fields {
    var perpetrators: [String] = []
    var attribution: Attribution?
    var weapons: [String] = []
    var targets: [String] = []
    var places: [Gazetteer.Row] = []
    var time: Period?
    var source: String?
    var origins = FieldNotes<String>()
    var words = FieldNotes<[Range<Int>]>()
  }

  private var fields: Fields {
    get { filled.first ?? Fields() }
    _modify {
      if filled.isEmpty { filled.append(Fields()) }
      yield &filled[0]
    }
  }

  var perpetrators: [String] {
    get { filled.isEmpty ? [] : filled[0].perpetrators }
    _modify { yield &fields.perpetrators }
  }
  var attribution: Attribution? {
    get { filled.isEmpty ? nil : filled[0].attribution }
    _modify { yield &fields.attribution }
  }
  var weapons: [String] {
    get { filled.isEmpty ? [] : filled[0].weapons }
    _modify { yield &fields.weapons }
  }
  var targets: [String] {
    get { filled.isEmpty ? [] : filled[0].targets }
    _modify { yield &fields.targets }
  }
  var places: [Gazetteer.Row] {
    get { filled.isEmpty ? [] : filled[0].places }
    _modify { yield &fields.places }
  }
  var time: Period? {
    get { filled.isEmpty ? nil : filled[0].time }
    _modify { yield &fields.time }
  }
  var source: String? {
    get { filled.isEmpty ? nil : filled[0].source }
    _modify { yield &fields.source }
  }
  /// Where each field came from, for explaining.
  var origins: FieldNotes<String> {
    get { filled.isEmpty ? FieldNotes() : filled[0].origins }
    _modify { yield &fields.origins }
  }
  /// The words that each field was read from, for explaining.
  var words: FieldNotes<[Range<Int>]> {
    get { filled.isEmpty ? FieldNotes() : filled[0].words }
    _modify { yield &fields.words }
  }
}

/// A stretch of a sentence whose adjuncts belong together.
struct Segment: Sendable {
  var tokens: Range<Int>
  /// What opened it; nil for the words before the first event.
  var kind: Trigger.Kind?
  /// Whether «فيما», «بينما» or a complementiser parts it from what stands before.
  var isApart: Bool
  /// Whether a reaching verb opened it: a tally tells its own story.
  var isTally = false
  /// Whether a finite verb of attack opened it.
  var isStatement = false
  /// Whether a verb of saying with another subject opened it.
  var isSpeech = false
  /// Whether the place of its count opens it («درعا 14»).
  var startsWithPlace = false
  /// Whether it tells of one case among those counted («أضخمها في …»), or counts things: no other count takes from it.
  var isAside = false
  /// Whether it holds a part («بينهم …») rather than a top-level count.
  var isPart = false
}
