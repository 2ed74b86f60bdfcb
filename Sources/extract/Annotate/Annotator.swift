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
    var mentions: [(AnnotationSpan.Layer, Mention, AnnotationSpan.Detail?)] = []
    if layers.isSubset(of: [.numbers, .otherNumbers, .dates]) {
      text = extractor.tokens(of: document.text)
    } else {
      let analysis = extractor.analysis(of: document)
      text = analysis.tokens
      mentions = analysis.mentions.compactMap { mention in mention.layer.map { ($0, mention, nil) } }
    }
    let found = dates.dates(in: text)
    mentions += DateFinder.dated(found, context: DateContext(reference: document.date)).map { dated in
      let mention = Mention(dated.mention.tokens, dated.period, dated.mention.kind, in: text)
      return (.dates, mention, .date(dated.mention.kind, dated.flags))
    }
    if !layers.isDisjoint(with: [.numbers, .otherNumbers]) {
      let numbers = NumberLayer(text, dates: found)
      mentions += quantities.quantities(in: text).compactMap { quantity in
        numbers.layer(of: quantity).map { ($0, Mention(quantity, in: text), numbers.detail(of: quantity)) }
      }
    }
    let offsets = CodePointOffsets(text.text.source)
    let spans = mentions.filter { layers.contains($0.0) }.flatMap { layer, mention, detail in
      mention.values.map { value in
        AnnotationSpan(
          document: document.name, layer: layer, tokens: mention.tokens, proclitic: mention.proclitic, of: text,
          offsets: offsets, value: value, detail: detail
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
      switch number.kind {
      // Their figures are no numbers.
      case .phone, .version: [.quantity(Quantity(best: nil, low: nil, high: nil, qualifier: .exact))]
      default: [number.decimal.map { .decimal($0, number.quantity.qualifier) } ?? .quantity(number.quantity)]
      }
    case .date(let period, _): [.period(period)]
    case .place(let place): [.place(place)]
    case .actor(let ids), .agent(let ids, _), .weapons(let ids), .targets(let ids): ids.map { .identifier($0) }
    case .organization(let id): [.identifier(id)]
    case .source(let id): id.map { [.identifier($0)] } ?? []
    case .event(let event): [.identifier(event.rawValue)]
    }
  }
}
