import Foundation

/// Runs the built `extract`.
enum Command {
  /// What a run left behind.
  struct Outcome {
    let status: Int32
    let output: Data
    let errors: String

    /// The output as text.
    var text: String { String(decoding: output, as: UTF8.self) }
    /// The output's lines.
    var lines: [String] { text.split(separator: "\n").map(String.init) }
  }

  /// The folder of `Package.swift`.
  static let packageFolder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The binary, which the build puts beside the test bundle.
  static let binary: URL = {
    let bundles = Bundle.allBundles.map(\.bundleURL) + [URL(fileURLWithPath: CommandLine.arguments[0])]
    let folders =
      bundles.map { $0.deletingLastPathComponent() } + [packageFolder.appendingPathComponent(".build/debug")]
    let candidates = folders.map { $0.appendingPathComponent("extract") }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? candidates[0]
  }()

  /// Runs `extract` with `arguments` in `folder`, `input` on standard input.
  static func run(_ arguments: [String], input: Data = Data(), in folder: URL? = nil) throws -> Outcome {
    try run(binary, arguments, input: input, in: folder)
  }

  /// Runs `extract` with `arguments`, the text `input` on standard input.
  static func run(_ arguments: String..., input: String) throws -> Outcome {
    try run(arguments, input: Data(input.utf8))
  }

  /// Runs `program`; its output goes through files, so that no pipe can fill up.
  static func run(_ program: URL, _ arguments: [String], input: Data = Data(), in folder: URL? = nil) throws -> Outcome
  {
    try TemporaryFolder.with { temporary in
      let process = Process()
      process.executableURL = program
      process.arguments = arguments
      process.currentDirectoryURL = folder
      process.standardInput = try FileHandle(forReadingFrom: temporary.write("stdin", input))
      process.standardOutput = try FileHandle(forWritingTo: temporary.write("stdout", Data()))
      process.standardError = try FileHandle(forWritingTo: temporary.write("stderr", Data()))
      try process.run()
      process.waitUntilExit()
      return Outcome(
        status: process.terminationStatus,
        output: try Data(contentsOf: temporary.url("stdout")),
        errors: try String(contentsOf: temporary.url("stderr"), encoding: .utf8)
      )
    }
  }
}
