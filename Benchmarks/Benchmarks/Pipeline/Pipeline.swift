import Benchmark

/// Megabytes of source a second, stage by stage; each benchmark of a group runs over the same documents of about 4 KB,
/// 20 MB in all, on one thread.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.processorTime], timeUnits: .microseconds, warmupIterations: 1, maxDuration: .seconds(5),
    maxIterations: 25
  )
  benchmarkFolding()
  benchmarkFinding()
  benchmarkExtraction()
}
