import CasualtyExtraction

/// A column of a table of facts, and a property of a fact on a map.
struct FactColumn: Sendable {
  /// The column's name.
  let name: String
  /// Its HXL hashtag.
  let hashtag: String
  /// Its cell of a fact in its document.
  let value: @Sendable (Fact, DocumentResult) -> CellValue

  init(_ name: String, _ hashtag: String, _ value: @escaping @Sendable (Fact, DocumentResult) -> CellValue) {
    self.name = name
    self.hashtag = hashtag
    self.value = value
  }

  /// A column that needs the fact alone.
  init(_ name: String, _ hashtag: String, _ value: @escaping @Sendable (Fact) -> CellValue) {
    self.init(name, hashtag) { fact, _ in value(fact) }
  }

  /// Every column, in the order of tables.
  static let all = identity + count + victim + circumstances + PlaceColumn.all.map(\.factColumn) + time + evidence

  private static let identity = [
    FactColumn("id", "#meta+id+fact") { .text($0.id) },
    FactColumn("document", "#meta+document") { .text($0.document) },
    FactColumn("document_date", "#date+reported") { _, result in CellValue(result.report.date?.description) },
    FactColumn("event", "#event+type") { .text($0.event.rawValue) },
  ]

  private static let count = [
    FactColumn("count", "#affected+num") { CellValue($0.count.quantity.best) },
    FactColumn("count_low", "#affected+num+min") { CellValue($0.count.quantity.low) },
    FactColumn("count_high", "#affected+num+max") { CellValue($0.count.quantity.high) },
    FactColumn("qualifier", "#meta+count+qualifier") { .text($0.count.quantity.qualifier.rawValue) },
    FactColumn("unit", "#meta+count+unit") { .text($0.count.unit.rawValue) },
    FactColumn("count_text", "#description+count") { .text($0.count.text) },
  ]

  private static let victim = [
    FactColumn("status", "#meta+victim+status") { CellValue($0.victim.status) },
    FactColumn("age", "#meta+victim+age") { CellValue($0.victim.age) },
    FactColumn("sex", "#meta+victim+sex") { CellValue($0.victim.sex) },
    FactColumn("role", "#meta+victim+role") { CellValue($0.victim.role) },
    FactColumn("affiliation", "#meta+victim+affiliation") { CellValue($0.victim.affiliation) },
    FactColumn("nationality", "#meta+victim+nationality+code+v_iso2") { CellValue($0.victim.nationality) },
    FactColumn("victim_text", "#description+victim") { CellValue($0.victim.text) },
    FactColumn("part_of", "#meta+id+whole") { CellValue($0.partOf) },
  ]

  private static let circumstances = [
    FactColumn("perpetrators", "#cause+perpetrator+list") { .list($0.perpetrators) },
    FactColumn("attribution", "#cause+attribution") { CellValue($0.attribution?.rawValue) },
    FactColumn("targets", "#impact+target+list") { .list($0.targets) },
    FactColumn("weapons", "#cause+weapon+list") { .list($0.weapons) },
  ]

  private static let time = [
    FactColumn("time_start", "#date+start") { CellValue($0.time?.start?.description) },
    FactColumn("time_end", "#date+end") { CellValue($0.time?.end?.description) },
    FactColumn("time_precision", "#meta+date+precision") { CellValue($0.time?.precision.rawValue) },
    FactColumn("time_edtf", "#meta+date+edtf") { CellValue($0.time?.edtf) },
    FactColumn("time_text", "#meta+date+text") { CellValue($0.time?.text) },
  ]

  private static let evidence = [
    FactColumn("toll", "#meta+toll") { CellValue($0.toll?.rawValue) },
    FactColumn("source", "#meta+source") { CellValue($0.source) },
    FactColumn("assertion", "#meta+assertion") { .text($0.assertion.rawValue) },
    FactColumn("evidence_start", "#meta+evidence+start") { .integer($0.evidence.start) },
    FactColumn("evidence_end", "#meta+evidence+end") { .integer($0.evidence.end) },
    FactColumn("evidence_text", "#meta+evidence+text") { .text($0.evidence.text) },
    FactColumn("sentence", "#meta+sentence+num") { .integer($0.evidence.sentence) },
    FactColumn("sentence_text", "#description+sentence") { fact, result in
      .text(result.sentence(fact.evidence.sentence))
    },
    FactColumn("rule", "#meta+rule") { .text($0.rule) },
  ]
}
