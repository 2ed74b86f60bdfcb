// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "arabic-casualties-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "arabic-casualties", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .systemLibrary(
      name: "SystemICU", path: "SystemICU", pkgConfig: "icu-i18n",
      providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]
    ),
    // What a C++ programmer would write by hand over ICU, to compare with.
    .target(name: "ICUBaseline", dependencies: ["SystemICU"], path: "ICUBaseline"),
    .target(name: "CountingAllocator", path: "CountingAllocator"),
    .target(
      name: "Texts",
      dependencies: [.product(name: "ArabicText", package: "arabic-casualties")],
      path: "Texts",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "Allocations",
      dependencies: [
        "CountingAllocator", "Texts", .product(name: "ArabicText", package: "arabic-casualties"),
      ],
      path: "Allocations",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "Pipeline",
      dependencies: [
        "ICUBaseline", "Texts",
        .product(name: "ArabicText", package: "arabic-casualties"),
        .product(name: "CasualtyExtraction", package: "arabic-casualties"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/Pipeline",
      swiftSettings: strict,
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
    ),
  ],
  cxxLanguageStandard: .cxx17
)
