// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors in our own targets; a safe setting, so that others can depend on the package.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "arabic-casualties",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "ArabicText", targets: ["ArabicText"]),
    .library(name: "CasualtyExtraction", targets: ["CasualtyExtraction"]),
    .library(name: "FactExport", targets: ["FactExport"]),
    .executable(name: "extract", targets: ["extract"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(
      name: "CSystemICU",
      pkgConfig: "icu-i18n",
      providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]
    ),
    .target(name: "CICU", dependencies: ["CSystemICU"]),
    .target(name: "CLexicons"),
    .target(name: "CReport", exclude: ["Page"]),
    .target(name: "CSchemas", exclude: ["Schemas"]),
    .target(name: "CVectors"),
    .target(name: "ArabicText", dependencies: ["CICU", "CLexicons", "CVectors"], swiftSettings: strict),
    .target(name: "TokenPatterns", dependencies: ["ArabicText"], swiftSettings: strict),
    .target(
      name: "CasualtyExtraction",
      dependencies: ["ArabicText", "TokenPatterns"],
      swiftSettings: strict
    ),
    .target(
      name: "FactExport",
      dependencies: ["ArabicText", "CReport", "CSchemas", "CasualtyExtraction"],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "extract",
      dependencies: [
        "ArabicText",
        "CICU",
        "CasualtyExtraction",
        "FactExport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .target(name: "SeededRandom", path: "Tests/SeededRandom", swiftSettings: strict),
    .testTarget(
      name: "ArabicTextTests",
      dependencies: ["ArabicText", "CICU", "SeededRandom"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "TokenPatternsTests",
      dependencies: ["ArabicText", "TokenPatterns"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CasualtyExtractionTests",
      dependencies: ["ArabicText", "CasualtyExtraction", "SeededRandom", "TokenPatterns"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "FactExportTests",
      dependencies: ["ArabicText", "CasualtyExtraction", "FactExport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ExtractCommandTests",
      dependencies: ["ArabicText", "CasualtyExtraction", "extract", "FactExport", "SeededRandom"],
      exclude: ["Fixtures"],
      swiftSettings: strict
    ),
  ]
)
