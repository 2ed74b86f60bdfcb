import Testing

@testable import CasualtyExtraction

@Suite struct VictimTests {
  @Test func copiesDoNotChangeWithEachOther() {
    var one = Victim()
    one.status = "civilian"
    var other = one
    other.sex = "female"
    #expect(one.sex == nil && other.status == "civilian" && other.sex == "female" && one != other)
  }

  @Test func whatWasTakenBackIsNotSaid() {
    var one = Victim()
    one.text = nil
    #expect(one == Victim())
    one.role = "media"
    one.role = nil
    #expect(one == Victim() && one.hashValue == Victim().hashValue && one.isBare)
  }
}
