import ArabicText

/// The dates of a text, read with the embedded table.
enum DateReading {
  static let lexicon: Lexicon = {
    var schema = LexiconSchema()
    schema.declareDates()
    var builder = LexiconBuilder(schema: schema)
    builder.add(EmbeddedLexicons.file(named: "dates.tsv")!)
    do { return try builder.build() } catch { fatalError("\(error)") }
  }()
  static let finder = DateFinder(lexicon)
  static let normalizer = Normalizer(.matching)

  static func mentions(_ text: String) -> [DateMention] { finder.dates(in: tokens(text)) }

  static func tokens(_ text: String) -> TokenizedText {
    var tokens = Tokenizer().tokenize(normalizer.normalize(text))
    lexicon.annotate(&tokens)
    return tokens
  }

  /// Start/end, precision, EDTF and flags of a period in one line; «-» for what is unknown.
  static func summary(_ mention: DateMention, _ context: DateContext) -> String {
    let (period, flags) = mention.resolution(in: context)
    var line = "\(period.start?.description ?? "-")/\(period.end?.description ?? "-") \(period.precision.rawValue)"
    line += " \(period.edtf ?? "-")"
    if flags.contains(.impossibleDate) { line += " impossible" }
    if flags.contains(.weekdayMismatch) { line += " weekday" }
    if flags.contains(.monthPairMismatch) { line += " pair" }
    if flags.contains(.calendarMismatch) { line += " calendar" }
    return line
  }
}
