/// Who was counted; a facet is nil unless the counted noun, its adjective or apposition says it.
///
/// Of most nothing is said, and they are copied many times on the way to a fact: what is said lies in one place, which
/// copies share until one of them is changed.
public struct Victim: Sendable {
  /// What is said, in an array of one; empty where nothing was ever said.
  private var said: [Facets] = []
  /// The tokens of the counted noun, from which ``text`` is read once the facts are known.
  var words: Range<Int>?

  private struct Facets: Hashable {
    var status: String?
    var age: String?
    var sex: String?
    var role: String?
    var affiliation: String?
    var nationality: String?

    var isEmpty: Bool {
      status == nil && age == nil && sex == nil && role == nil && affiliation == nil && nationality == nil
    }
  }

  /// A victim of whom nothing is said.
  public init() {}

  private var facets: Facets { said.first ?? Facets() }

  /// `civilian`, `combatant`.
  public var status: String? {
    get { said.isEmpty ? nil : said[0].status }
    set { if status != newValue { change { $0.status = newValue } } }
  }
  /// `infant`, `child`, `adult`, `elderly`.
  public var age: String? {
    get { said.isEmpty ? nil : said[0].age }
    set { if age != newValue { change { $0.age = newValue } } }
  }
  /// `female`, `male`.
  public var sex: String? {
    get { said.isEmpty ? nil : said[0].sex }
    set { if sex != newValue { change { $0.sex = newValue } } }
  }
  /// A trade or situation: `medical`, `media`, `worker`, `refugee`…
  public var role: String? {
    get { said.isEmpty ? nil : said[0].role }
    set { if role != newValue { change { $0.role = newValue } } }
  }
  /// The actor whose side the victim was on.
  public var affiliation: String? {
    get { said.isEmpty ? nil : said[0].affiliation }
    set { if affiliation != newValue { change { $0.affiliation = newValue } } }
  }
  /// ISO 3166-1 alpha-2.
  public var nationality: String? {
    get { said.isEmpty ? nil : said[0].nationality }
    set { if nationality != newValue { change { $0.nationality = newValue } } }
  }
  /// The counted noun as written, nil for a bare figure.
  public var text: String?

  /// Whether no facet is known.
  package var isBare: Bool { said.isEmpty || said[0].isEmpty }

  /// Whether nothing is said that another victim could take over.
  var saysNothing: Bool { said.isEmpty && text == nil }

  /// Changes what is said. Only where it differs from what was said: copies part ways here.
  private mutating func change(_ body: (inout Facets) -> Void) {
    if said.isEmpty { said.append(Facets()) }
    body(&said[0])
  }
}

extension Victim: Hashable {
  /// Whether the same is said of both.
  public static func == (one: Victim, other: Victim) -> Bool {
    one.text == other.text && (one.said.isEmpty && other.said.isEmpty || one.facets == other.facets)
  }

  /// Hashes what is said.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(facets)
    hasher.combine(text)
  }
}
