import Testing

@testable import extract

@Suite struct ProgressTests {
  @Test func theLineTellsDocumentsSpeedAndTimeLeft() {
    var progress = Progress(total: 40_000_000, isShown: false)
    progress.add(documents: 1, bytes: 5_200_000)
    #expect(progress.line(after: .seconds(4)) == "1 document, 5.2 MB of 40.0 MB, 1.3 MB/s, 27 s left")
    progress.add(documents: 1, bytes: 34_800_000)
    #expect(progress.line(after: .seconds(40)) == "2 documents, 40.0 MB of 40.0 MB, 1.0 MB/s")
  }

  @Test(arguments: [(600, "10 min left"), (7300, "2 h 1 min left")])
  func longTimesAreRough(_ seconds: Int, _ left: String) {
    var progress = Progress(total: seconds * 1_000_000 + 1_000_000, isShown: false)
    progress.add(documents: 1, bytes: 1_000_000)
    #expect(progress.line(after: .seconds(1)).hasSuffix(left))
  }

  @Test func anUnknownTotalHasNoTimeLeft() {
    #expect(Progress(total: 0, isShown: false).line(after: .seconds(1)) == "0 documents, 0.0 MB, 0.0 MB/s")
  }

  @Test func nothingIsShownElsewhereThanOnATerminal() throws {
    #expect(try Command.run("normalize", input: "نص").errors == "")
  }
}
