import CasualtyExtraction
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Four times the text takes about four times the work: were a look-up to go through all that stands before it, it
/// would take sixteen times. Measured in the thread's own processor time, which other work on the machine does not add to.
@Suite struct LinearGrowthTests {
  private static let extractor = try? CasualtyExtractor()
  private static let limit = 9.0

  @Test(arguments: [
    (head: "توزع القتلى على النحو التالي:\n", line: "- حلب: 4 مدنيين\n"),
    (head: "", line: "قتل 7 مدنيين في درعا يوم 3 آذار 2019.\n"),
    (head: "", line: "قال المجلس إن القصف منذ اندلاعه أوقع 9 قتلى بينهم طفلان في المدينة. "),
    (head: "قتل ", line: "((( "),
  ])
  func workGrowsWithTheText(_ text: (head: String, line: String)) throws {
    let extractor = try #require(Self.extractor)
    func seconds(_ lines: Int) -> Double {
      let document = Document(name: "d", text: text.head + String(repeating: text.line, count: lines))
      let start = Self.processorSeconds
      _ = extractor.extract(document)
      return Self.processorSeconds - start
    }
    _ = seconds(50)
    // The best of three: the first run of a kind also fills caches.
    let short = (0..<3).map { _ in seconds(200) }.min() ?? 0
    let long = (0..<2).map { _ in seconds(800) }.min() ?? 0
    #expect(long < max(short, 0.001) * Self.limit, "\(short) s for 200 lines, \(long) s for 800")
  }

  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
