// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "arabic-casualties-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "arabic-casualties", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "Pipeline",
      dependencies: [
        .product(name: "ArabicText", package: "arabic-casualties"),
        .product(name: "CasualtyExtraction", package: "arabic-casualties"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/Pipeline",
      swiftSettings: [.treatAllWarnings(as: .error)],
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
    )
  ]
)
