import CasualtyExtraction
import Testing

@Suite struct FindingCorpusTests {
  private static let extractor = Result { try CasualtyExtractor() }

  @Test(arguments: Finding.Kind.allCases) func everyKindHasCasesForAndAgainst(_ kind: Finding.Kind) {
    let cases = FindingCorpus.cases(of: kind)
    #expect(cases.contains { !$0.findings.isEmpty })
    #expect(cases.contains { $0.findings.isEmpty })
    #expect(Set(cases.map(\.id)).count == cases.count)
  }

  @Test(arguments: Finding.Kind.allCases.flatMap { FindingCorpus.cases(of: $0) })
  func documentsGiveTheirFindings(_ document: FindingCorpus.Case) throws {
    let result = try Self.extractor.get().extract(document.document)
    #expect(result.findings.map { FindingCorpus.Gold($0) } == document.findings)
  }

  /// Evidence quotes the text at its offsets, facts are there, both messages are told.
  @Test(arguments: Finding.Kind.allCases) func findingsPointIntoTheirDocument(_ kind: Finding.Kind) throws {
    for document in FindingCorpus.cases(of: kind) {
      let result = try Self.extractor.get().extract(document.document)
      let scalars = Array(document.text.unicodeScalars)
      for finding in result.findings {
        let evidence = finding.evidence
        try #require(0 <= evidence.start && evidence.start <= evidence.end && evidence.end <= scalars.count)
        var quote = String.UnicodeScalarView()
        quote.append(contentsOf: scalars[evidence.start..<evidence.end])
        #expect(String(quote) == evidence.text)
        #expect(Set(finding.facts).isSubset(of: result.facts.map(\.id)))
        #expect(Set(finding.facts).count == finding.facts.count)
        for language in MessageLanguage.allCases { #expect(!finding.message[language].isEmpty) }
      }
    }
  }
}
