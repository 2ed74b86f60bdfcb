import ArabicText

/// A count under its event, on the way to a fact.
///
/// What is known of it lies in an array of one, which copies share until one of them is changed: a draft is looked at,
/// and handed on to be looked at, far more often than it changes.
struct Draft: Sendable {
  private var content: [Content]

  private struct Content {
    var count: CountMention
    var event: EventKind
    var rule: RuleName
    var quantity: Quantity
    var victim: Victim
    var sentence: Int
    var block: Int
    var segment: Int
    var whole: Int?
    var isPart = false
    var hasOwnVerb = false
    var ownSegment: Int?
    var isAmong = false
    var isRow = false
    var heading: Range<Int>?
    var isJoint = false
    var assertion: Assertion = .asserted
    var toll: Toll?
    var ownWeapon: String?
    var trigger: Range<Int>?
    var cell: TableCell?
  }

  /// What is filled in at the end, in an array of its own: to fill it in copies nothing of what is known before.
  private var filled: [Fields] = []

  init(
    count: CountMention, event: EventKind, rule: RuleName, quantity: Quantity, victim: Victim, sentence: Int,
    block: Int,
    segment: Int
  ) {
    content = [
      Content(
        count: count, event: event, rule: rule, quantity: quantity, victim: victim, sentence: sentence, block: block,
        segment: segment)
    ]
  }
}

/// What is known once its sentence is read.
extension Draft {
  var count: CountMention {
    get { content[0].count }
    _modify { yield &content[0].count }
  }
  var event: EventKind {
    get { content[0].event }
    _modify { yield &content[0].event }
  }
  /// The rule that found the event.
  var rule: RuleName {
    get { content[0].rule }
    _modify { yield &content[0].rule }
  }
  var quantity: Quantity {
    get { content[0].quantity }
    _modify { yield &content[0].quantity }
  }
  var victim: Victim {
    get { content[0].victim }
    _modify { yield &content[0].victim }
  }
  var sentence: Int {
    get { content[0].sentence }
    _modify { yield &content[0].sentence }
  }
  var block: Int {
    get { content[0].block }
    _modify { yield &content[0].block }
  }
  /// The clause of the sentence it stands in.
  var segment: Int {
    get { content[0].segment }
    _modify { yield &content[0].segment }
  }
  /// The index of the whole it is part of.
  var whole: Int? {
    get { content[0].whole }
    _modify { yield &content[0].whole }
  }
  /// Whether it stands in a list of parts («بينهم …»), so that it takes the whole's fields.
  var isPart: Bool {
    get { content[0].isPart }
    _modify { yield &content[0].isPart }
  }
  /// Whether a verb right behind the part goes on with it: its words are the part's own.
  var hasOwnVerb: Bool {
    get { content[0].hasOwnVerb }
    _modify { yield &content[0].hasOwnVerb }
  }
  /// The clause behind its parts whose verb goes on with it («9 مدنيين بينهم طفلان وامرأة قضوا في …»).
  var ownSegment: Int? {
    get { content[0].ownSegment }
    _modify { yield &content[0].ownSegment }
  }
  /// Whether «من بين القتلى» says what it is part of.
  var isAmong: Bool {
    get { content[0].isAmong }
    _modify { yield &content[0].isAmong }
  }
  /// Whether it is a row of a breakdown whose total is found later.
  var isRow: Bool {
    get { content[0].isRow }
    _modify { yield &content[0].isRow }
  }
  /// The sentence of the heading above the row.
  var heading: Range<Int>? {
    get { content[0].heading }
    _modify { yield &content[0].heading }
  }
  /// Whether the whole was left open because killed and injured share the list.
  var isJoint: Bool {
    get { content[0].isJoint }
    _modify { yield &content[0].isJoint }
  }
  var assertion: Assertion {
    get { content[0].assertion }
    _modify { yield &content[0].assertion }
  }
  var toll: Toll? {
    get { content[0].toll }
    _modify { yield &content[0].toll }
  }
  /// Actors, weapons… that the event word itself gives («أعدم»).
  var ownWeapon: String? {
    get { content[0].ownWeapon }
    _modify { yield &content[0].ownWeapon }
  }
  /// What the labels of its row and column say, where it stands in a table.
  var cell: TableCell? {
    get { content[0].cell }
    _modify { yield &content[0].cell }
  }
  /// The token of the word that governs it, for explaining.
  var trigger: Range<Int>? {
    get { content[0].trigger }
    _modify { yield &content[0].trigger }
  }
}

extension Draft {
  /// Hangs it on the draft at `whole`; without a noun it takes over what is said of `victim`, those counted there.
  mutating func becomePart(of whole: Int, _ victim: Victim) {
    self.whole = whole
    isPart = true
    if count.noun == .none, self.victim.isBare { self.victim.takeFacets(of: victim) }
  }
}

/// What is filled in once all clauses are read.
extension Draft {
  fileprivate struct Fields {
    var perpetrators: [String] = []
    var attribution: Attribution?
    var weapons: [String] = []
    var targets: [String] = []
    var places: [Gazetteer.Row] = []
    var time: Period?
    var source: String?
    var hasNamedAgents = false
    var hasCarriedPeriod = false
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
  /// Whether the text names who did it, though it be those of the victims' own side.
  var hasNamedAgents: Bool {
    get { filled.isEmpty ? false : filled[0].hasNamedAgents }
    _modify { yield &fields.hasNamedAgents }
  }
  /// Whether the time is an earlier sentence's period.
  var hasCarriedPeriod: Bool {
    get { filled.isEmpty ? false : filled[0].hasCarriedPeriod }
    _modify { yield &fields.hasCarriedPeriod }
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
