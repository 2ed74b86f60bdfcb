import ArabicText
import CountingAllocator
import Texts

/// What each document takes from the allocator after the first, by its length: one line of JSON a measure; with a folder
/// as argument, the texts of the benchmarks instead, for other programs to be timed on.
if let folder = CommandLine.arguments.dropFirst().first {
  try TextFiles.write(to: folder)
} else {
  let normalizer = Normalizer(.matching)
  let finder = try NumberDateFinder()
  var text = NormalizedText()
  var bytes: [UInt8] = []
  var found = NumbersAndDates()
  for length in [4 << 10, 64 << 10, 1 << 20] {
    // All of one length, so that none is longer than the first.
    let documents = ShuffledWords.documents(length: length + 64, total: 9 * length).map { Array($0.prefix(length)) }
    AllocationCount.print("normalise with alignment, into a workspace", documents) {
      normalizer.normalize($0, into: &text)
      return 0
    }
    AllocationCount.print("normalise bytes alone, into a workspace", documents) {
      bytes.removeAll(keepingCapacity: true)
      normalizer.appendNormalizedBytes(of: $0, to: &bytes)
      return 0
    }
    AllocationCount.print("numbers and dates, into a workspace", documents) {
      finder.find(in: $0, into: &found)
      return found.quantities.count + found.dates.count
    }
  }
}
