import Testing

@testable import CasualtyExtraction

@Suite struct VictimGroupTests {
  private func victim(_ status: String? = nil, age: String? = nil, sex: String? = nil, role: String? = nil) -> Victim {
    var victim = Victim()
    victim.status = status
    victim.age = age
    victim.sex = sex
    victim.role = role
    return victim
  }

  @Test func nobodyIsInBoth() {
    #expect(victim(age: "child").isDisjoint(from: victim(age: "adult", sex: "female")))
    #expect(victim(sex: "male").isDisjoint(from: victim(sex: "female")))
    #expect(victim("civilian").isDisjoint(from: victim("combatant")))
    #expect(victim(role: "media").isDisjoint(from: victim(role: "medical")))
  }

  @Test func someMayBeInBoth() {
    #expect(!victim(age: "child").isDisjoint(from: victim(age: "infant")))
    #expect(!victim(age: "adult").isDisjoint(from: victim(age: "elderly")))
    #expect(!victim(age: "adult", sex: "female").isDisjoint(from: victim(role: "medical")))
    #expect(!victim().isDisjoint(from: victim("civilian")))
  }

  @Test func facetsCompare() {
    #expect(victim("civilian").isCompatible(with: victim(age: "child")))
    #expect(!victim("civilian").isCompatible(with: victim("combatant")))
    #expect(victim("civilian", role: "worker").includesFacets(of: victim("civilian")))
    #expect(!victim().includesFacets(of: victim("civilian")))
  }
}
