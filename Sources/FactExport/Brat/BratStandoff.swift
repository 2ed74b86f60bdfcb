import ArabicText
import CasualtyExtraction

/// The standoff format of the brat annotation tool (`.ann`), one file a document.
///
/// A fact is a text-bound annotation of its event over the words of the figure, with an attribute for each facet that
/// has one value, a normalisation to the gazetteer for each place, a relation `Part_of` to its whole and the whole fact
/// as a note; a finding is a `Finding` with its message as a note. Offsets are code points of the document, which brat
/// reads from a `.txt` file beside it; ``configuration`` tells it the names.
public struct BratStandoff: FactFormat {
  /// The language of the findings' messages.
  public var language: MessageLanguage

  /// A format with messages in `language`.
  public init(language: MessageLanguage = .english) { self.language = language }

  /// The annotations of `result`, which is one file.
  public func bytes(of result: DocumentResult) -> [UInt8] {
    var file = BratFile(CodePointText(result.text))
    var marks: [String: Int] = [:]
    for fact in result.facts where !fact.evidence.text.isEmpty {
      marks[fact.id] = file.mark(Self.type(of: fact.event), fact.evidence)
    }
    for fact in result.facts {
      guard let mark = marks[fact.id] else { continue }
      for (name, value) in Self.attributes(of: fact) {
        if let value { file.attribute(name, of: mark, value) }
      }
      for place in fact.places {
        if let id = place.id { file.normalization(of: mark, id, place.nameEnglish ?? place.name) }
      }
      if let whole = fact.partOf.flatMap({ marks[$0] }) { file.relation("Part_of", mark, whole) }
      file.note(on: mark, FactSummary.text(of: fact))
    }
    for finding in result.findings where !finding.evidence.text.isEmpty {
      let mark = file.mark("Finding", finding.evidence)
      file.attribute("Kind", of: mark, finding.kind.rawValue)
      file.note(on: mark, finding.message[language])
    }
    return file.bytes
  }

  /// The contents of brat's `annotation.conf` for these annotations.
  public static let configuration = """
    [entities]
    \(EventKind.allCases.map(type).joined(separator: "\n"))
    Finding

    [relations]
    Part_of\tArg1:<ENTITY>, Arg2:<ENTITY>

    [events]

    [attributes]
    \(attributeValues.map { "\($0.name)\tArg:<ENTITY>, Value:\($0.values.joined(separator: "|"))" }.joined(separator: "\n"))

    """

  /// `killed` as brat writes names: `Killed`.
  private static func type(of event: EventKind) -> String {
    event.rawValue.prefix(1).uppercased() + event.rawValue.dropFirst()
  }

  /// The attributes whose values are few.
  private static let attributeValues: [(name: String, values: [String])] = [
    ("Qualifier", Quantity.Qualifier.allCases.map(\.rawValue)),
    ("Unit", ["person", "family", "incident"]),
    ("Status", ["civilian", "combatant"]),
    ("Age", ["infant", "child", "adult", "elderly"]),
    ("Sex", ["female", "male"]),
    ("Attribution", ["stated", "suspected"]),
    ("Assertion", ["asserted", "denied", "possible"]),
    ("Kind", Finding.Kind.allCases.map(\.rawValue)),
  ]

  private static func attributes(of fact: Fact) -> [(String, String?)] {
    [
      ("Qualifier", fact.count.quantity.qualifier.rawValue), ("Unit", fact.count.unit.rawValue),
      ("Status", fact.victim.status), ("Age", fact.victim.age), ("Sex", fact.victim.sex),
      ("Attribution", fact.attribution?.rawValue), ("Assertion", fact.assertion.rawValue),
    ]
  }
}
