import ArgumentParser
import FactExport

/// `extract annotate`: the numbers, dates and names of the inputs, with what they mean.
struct Annotate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the numbers, dates, places, actors and events of documents as JSON Lines spans.",
    discussion: """
      A line is {"document", "layer", "start", "end", "text", "value"}, offsets in code points, the end exclusive; \
      numbers and dates say more behind it.

      numbers   {"best", "low", "high", "qualifier"} of what says how many or how much, with a "kind" (cardinal, decimal, \
      fraction, percent, age, duration, distance, area, weight, volume, power, degree, money, lone) and a "unit", its \
      words or null
      other_numbers   the same for numbers that count nothing: ordinal, clock_time, phone, version, list_number, name \
      («الفرقة 25»), handle
      dates     {"start", "end", "precision", "edtf"}; null where the document's day is not known; with a "kind" and \
      "flags", some of impossible_date, weekday_mismatch, month_pair_mismatch, calendar_mismatch
      places    the gazetteer's {"name", "name_en", "id", "level", "lat", "lon"}
      actors    the id of an armed actor or of an organisation that counts
      events    the event that a word says

      EXAMPLES:
        extract annotate report.txt
        extract annotate --layers numbers,dates --date 2020-03-05 report.txt
      """
  )

  @OptionGroup var input: InputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp(
      "The layers to print, of numbers, dates, places, actors, events and other_numbers; separated by commas. All but other_numbers when not given.",
      valueName: "layers"
    )
  )
  var layers: LayerList = LayerList(layers: Set(AnnotationSpan.Layer.allCases).subtracting([.otherNumbers]))

  func run() async throws {
    let annotator = Annotator(
      extractor: try await LexiconFolder.extractor(reading.lexicons, gazetteer: reading.gazetteer),
      layers: layers.layers)
    let run = DocumentRun(input: input, dates: try reading.documentDates, output: output.output)
    try await run.run { document, _ in
      var json = JSONWriter()
      for span in annotator.spans(of: document) {
        json.value(span)
        json.endLine()
      }
      return json.bytes
    }
  }
}

/// Layers as the command line lists them.
struct LayerList: ExpressibleByArgument {
  let layers: Set<AnnotationSpan.Layer>

  init(layers: Set<AnnotationSpan.Layer>) { self.layers = layers }

  init?(argument: String) {
    var layers: Set<AnnotationSpan.Layer> = []
    for name in argument.split(separator: ",") {
      guard let layer = AnnotationSpan.Layer(rawValue: String(name)) else { return nil }
      layers.insert(layer)
    }
    guard !layers.isEmpty else { return nil }
    self.layers = layers
  }

  var defaultValueDescription: String { "the five" }
}
