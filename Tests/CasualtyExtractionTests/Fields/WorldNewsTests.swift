import CasualtyExtraction
import Testing

/// News of the Maghreb, Egypt, the Sudan, the Gulf and of the world beyond, as agencies and services translate it.
@Suite struct WorldNewsTests {
  @Test(arguments: [
    // A noun that is its own figure has its qualifier too.
    Meaning("killed ≥2", in: "قُتل ما لا يقل عن شخصين في البلدة.", "قال إن مسلحين قتلوا ما لا يقل عن شخصين."),
    Meaning("killed ≥2", "injured >14", in: "أسفر الحريق عن مصرع ما لا يقل عن شخصين وإصابة أكثر من 14 آخرين."),
    Meaning("killed ≥2 child", "injured ≥6", in: "لقي ما لا يقل عن طفلين حتفهما وأصيب ما لا يقل عن 6."),
    Meaning("killed ≥1 civilian", "killed 4 combatant", in: "قُتل ما لا يقل عن مدني و4 جنود."),
    Meaning("killed ~2000", in: "قُتل نحو ألفي شخص."),
    Meaning(in: "قضى أكثر من عامين في السجن."),
  ])
  func figures(_ meaning: Meaning) throws { try meaning.check() }
}
