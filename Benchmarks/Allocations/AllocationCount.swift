import CountingAllocator

/// Counts what documents after the first take from the allocator.
enum AllocationCount {
  /// Runs `body`, which tells how many mentions it made, over `documents` twice: the first round makes the workspace
  /// large enough for all. Prints the means of the second.
  static func print(_ name: String, _ documents: [[UInt8]], _ body: ([UInt8]) -> Int) {
    for document in documents { _ = body(document) }
    let before = (counted_allocations(), counted_bytes())
    var mentions = 0
    for document in documents { mentions += body(document) }
    let allocations = Double(counted_allocations() - before.0) / Double(documents.count)
    let bytes = Double(counted_bytes() - before.1) / Double(documents.count)
    Swift.print(
      """
      {"measure": "\(name)", "length": \(documents[0].count), "allocations": \(allocations), "bytes": \(bytes), \
      "mentions": \(Double(mentions) / Double(documents.count))}
      """
    )
  }
}
