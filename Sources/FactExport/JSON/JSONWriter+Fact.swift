import CasualtyExtraction

extension JSONWriter {
  /// A fact with all its keys, in the order in which the contract lists them.
  public mutating func value(_ fact: Fact) {
    beginObject()
    member("id", fact.id)
    member("document", fact.document)
    member("event", fact.event.rawValue)
    key("count")
    value(fact.count)
    key("victim")
    value(fact.victim)
    member("part_of", fact.partOf)
    member("perpetrators", fact.perpetrators)
    member("attribution", fact.attribution?.rawValue)
    member("targets", fact.targets)
    member("weapons", fact.weapons)
    key("places")
    beginArray()
    for place in fact.places { value(place) }
    endArray()
    key("time")
    value(fact.time)
    member("toll", fact.toll?.rawValue)
    member("source", fact.source)
    member("assertion", fact.assertion.rawValue)
    key("evidence")
    value(fact.evidence)
    member("rule", fact.rule)
    endObject()
  }

  private mutating func value(_ count: Count) {
    beginObject()
    members(of: count.quantity)
    member("unit", count.unit.rawValue)
    member("text", count.text)
    endObject()
  }

  private mutating func value(_ victim: Victim) {
    beginObject()
    guard !victim.isBare else {
      // Of most victims nothing is said.
      members(
        written: """
          "status":null,"age":null,"sex":null,"role":null,"affiliation":null,"nationality":null
          """)
      member("text", victim.text)
      return endObject()
    }
    member("status", victim.status)
    member("age", victim.age)
    member("sex", victim.sex)
    member("role", victim.role)
    member("affiliation", victim.affiliation)
    member("nationality", victim.nationality)
    member("text", victim.text)
    endObject()
  }
}
