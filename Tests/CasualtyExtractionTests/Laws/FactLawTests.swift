import ArabicText
import CasualtyExtraction
import SeededRandom
import Testing

/// What holds for the facts of any text.
@Suite struct FactLawTests {
  /// What is wrong with the facts of `document`, nil if nothing is.
  private func broken(_ document: Document, _ result: DocumentResult) -> String? {
    let scalars = Array(document.text.unicodeScalars)
    let ids = Set(result.facts.map(\.id))
    var last = -1
    for (index, fact) in result.facts.enumerated() {
      if fact.id != "\(document.name)#\(index + 1)" { return "\(fact.id) is number \(index + 1)" }
      let evidence = fact.evidence
      guard 0 <= evidence.start, evidence.start < evidence.end, evidence.end <= scalars.count else {
        return "\(fact.id): evidence \(evidence.start)..<\(evidence.end) of \(scalars.count)"
      }
      let quote = String(String.UnicodeScalarView(scalars[evidence.start..<evidence.end]))
      if quote != evidence.text { return "\(fact.id): «\(evidence.text)» is «\(quote)»" }
      if evidence.start < last { return "\(fact.id) stands before the fact before it" }
      last = evidence.start
      if let whole = fact.partOf, whole == fact.id || !ids.contains(whole) { return "\(fact.id): part of \(whole)" }
      if (fact.attribution == nil) != fact.perpetrators.isEmpty { return "\(fact.id): attribution" }
      let quantity = fact.count.quantity
      if let low = quantity.low, let high = quantity.high, low > high { return "\(fact.id): \(low) above \(high)" }
      if fact.count.unit == .incident, !fact.event.isIncident { return "\(fact.id): people counted as incidents" }
      if let time = fact.time, let start = time.start, let end = time.end, start > end { return "\(fact.id): time" }
    }
    return circle(in: result.facts) ?? strayFinding(in: result, ids)
  }

  /// Parts that lead back to themselves.
  private func circle(in facts: [Fact]) -> String? {
    let wholes = Dictionary(facts.map { ($0.id, $0.partOf) }) { one, _ in one }
    for fact in facts {
      var whole = fact.partOf
      for _ in facts {
        guard let next = whole else { break }
        whole = wholes[next] ?? nil
      }
      if whole != nil { return "\(fact.id) is a part of itself" }
    }
    return nil
  }

  private func strayFinding(in result: DocumentResult, _ ids: Set<String>) -> String? {
    result.findings.first { !ids.isSuperset(of: $0.facts) }.map { "a finding on \($0.facts)" }
  }

  @Test("of word salads", arguments: 1...12 as ClosedRange<UInt64>)
  func wordSalads(_ seed: UInt64) throws {
    var random = SeededGenerator(seed)
    let extractor = try sharedExtractor.get()
    for index in 0..<40 {
      let text = WordSalad.text(Int.random(in: 1...60, using: &random), &random)
      let document = Document(name: "d\(index)", text: text, date: CivilDate(iso: "2020-03-05"))
      if let problem = broken(document, extractor.extract(document)) {
        Issue.record("\(problem)\n\(text)")
        return
      }
    }
  }

  @Test("of a word alone, first and last", arguments: ["", " قُتل 3 أشخاص", " أطلق النار على سيدة"])
  func wordAtTheBorder(_ other: String) throws {
    let extractor = try sharedExtractor.get()
    for word in WordSalad.words + ["كنيسة", "سكين", "مسيرة", "الجيش", "النار"] {
      for text in [word + other, other + " " + word] {
        let document = Document(name: "word", text: text, date: CivilDate(iso: "2020-03-05"))
        let problem = broken(document, extractor.extract(document))
        #expect(problem == nil, "\(text)")
      }
    }
  }

  @Test("of random bytes", arguments: 1...4 as ClosedRange<UInt64>)
  func randomBytes(_ seed: UInt64) throws {
    var random = SeededGenerator(seed)
    let extractor = try sharedExtractor.get()
    let likely: [UInt8] = [0xD8, 0xD9, 0x80, 0x82, 0xAA, 0x84, 0xE2, 0xEF, 0xBB, 0xF0, 0x20, 0x0A, 0x31, 0x39]
    for length in [0, 1, 2, 7, 63, 64, 65, 500, 3000] {
      let bytes: [UInt8] = (0..<length).map { _ in
        Bool.random(using: &random) ? .random(in: 0...255, using: &random) : likely.randomElement(using: &random) ?? 0
      }
      let document = Document(name: "bytes", text: String(decoding: bytes, as: UTF8.self))
      let problem = broken(document, extractor.extract(document))
      #expect(problem == nil)
    }
  }

  @Test(
    "of a line of 200 KB",
    arguments: ["قُتل 3 أشخاص و", "بينهم طفل ", "3 ", "(", "-", "3 أيار "])
  func longLine(_ piece: String) throws {
    let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
    let document = Document(name: "long", text: text)
    // Outside the macro, which would describe every fact.
    let problem = broken(document, try sharedExtractor.get().extract(document))
    #expect(problem == nil)
  }

  @Test(
    "of a text whose first words a rule looks before",
    arguments: [
      "مدرسة وطفلان قُتلوا بغارة", "وقتلوا. أطلق الجنود النار على خمسة رعاة", "عبر الحدود 3 أطفال قتلوا",
    ])
  func opening(_ text: String) throws {
    let document = Document(name: "opening", text: text)
    let problem = broken(document, try sharedExtractor.get().extract(document))
    #expect(problem == nil)
  }

  @Test("of a salad on one line")
  func longSalad() throws {
    var random = SeededGenerator(99)
    let words = WordSalad.text(1_500, &random).split { $0.isNewline || $0 == "." }
    let document = Document(name: "salad", text: words.joined(separator: " "))
    // Outside the macro, which would describe every fact.
    let problem = broken(document, try sharedExtractor.get().extract(document))
    #expect(problem == nil)
  }
}
