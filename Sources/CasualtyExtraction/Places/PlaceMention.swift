/// A place named in the text.
struct PlaceMention: StandingMention, Sendable {
  /// The tokens of the name with its cue.
  let tokens: Range<Int>
  /// The gazetteer rows it may be, the best first; empty for a region named as written.
  let row: Gazetteer.Row
  /// Whether it only says where another place lies («شرقي درعا» behind «مدينة الحراك»).
  var isReference = false
  /// Whether it only names an office: «شرطة نينوى».
  var isOffice = false
  /// Whether it opens the report as where it was written: «صنعاء - …».
  var isDateline = false
}
