import ArabicText
import CasualtyExtraction
import FactExport

/// Finds the spans that `annotate` prints.
///
/// Numbers and dates need the words alone; the sentences are read only where another layer is asked for.
struct Annotator: Sendable {
  private let extractor: CasualtyExtractor
  private let layers: Set<AnnotationSpan.Layer>
  private let quantities: QuantityFinder
  private let dates: DateFinder

  init(extractor: CasualtyExtractor, layers: Set<AnnotationSpan.Layer>) {
    self.extractor = extractor
    self.layers = layers
    quantities = QuantityFinder(extractor.lexicon)
    dates = DateFinder(extractor.lexicon)
  }

  /// The spans of `document` by their start, the longer first where two begin together.
  func spans(of document: Document) -> [AnnotationSpan] {
    let text: TokenizedText
    var mentions: [(AnnotationSpan.Layer, Mention)] = []
    if layers.isSubset(of: [.numbers, .dates]) {
      text = extractor.tokens(of: document.text)
    } else {
      let analysis = extractor.analysis(of: document)
      text = analysis.tokens
      mentions = analysis.mentions.compactMap { mention in mention.layer.map { ($0, mention) } }
    }
    let found = dates.dates(in: text)
    mentions += DateFinder.dated(found, context: DateContext(reference: document.date)).map { dated in
      (.dates, Mention(dated.mention.tokens, dated.period, dated.mention.kind, in: text))
    }
    if layers.contains(.numbers) {
      mentions += NumberLayer(text, dates: found).mentions(of: quantities.quantities(in: text)).map { (.numbers, $0) }
    }
    let offsets = CodePointOffsets(text.text.source)
    let spans = mentions.filter { layers.contains($0.0) }.flatMap { layer, mention in
      mention.values.map { value in
        AnnotationSpan(
          document: document.name, layer: layer, tokens: mention.tokens, proclitic: mention.proclitic, of: text,
          offsets: offsets, value: value
        )
      }
    }
    // Swift's sort is stable: the layers keep their order where spans coincide.
    return spans.sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
  }
}

extension Mention {
  /// The layer that the names of an analysis go to; numbers and dates are found without it.
  fileprivate var layer: AnnotationSpan.Layer? {
    switch meaning {
    case .place: .places
    case .actor, .organization: .actors
    case .event: .events
    case .quantity, .date, .agent, .weapons, .targets, .source: nil
    }
  }

  /// What the spans of the mention say; an alliance gives one for each actor.
  fileprivate var values: [AnnotationSpan.Value] {
    switch meaning {
    case .quantity(let number):
      [number.decimal.map { .decimal($0, number.quantity.qualifier) } ?? .quantity(number.quantity)]
    case .date(let period, _): [.period(period)]
    case .place(let place): [.place(place)]
    case .actor(let ids), .agent(let ids, _), .weapons(let ids), .targets(let ids): ids.map { .identifier($0) }
    case .organization(let id): [.identifier(id)]
    case .source(let id): id.map { [.identifier($0)] } ?? []
    case .event(let event): [.identifier(event.rawValue)]
    }
  }
}
