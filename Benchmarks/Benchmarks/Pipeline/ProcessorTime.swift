import Benchmark

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension BenchmarkMetric {
  /// Nanoseconds that the thread had the processor: other work on the machine disturbs it least.
  static let processorTime = BenchmarkMetric.custom(
    "Processor time", polarity: .prefersSmaller, useScalingFactor: false)
}

/// A benchmark of what `body` takes of the processor.
func measure(_ name: String, _ body: @escaping () -> Void) {
  Benchmark(name) { benchmark in
    let start = threadTime()
    body()
    benchmark.measurement(.processorTime, threadTime() - start)
  }
}

/// Nanoseconds of the processor that the thread has had so far.
private func threadTime() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
}
