import ArgumentParser
import CasualtyExtraction
import FactExport

/// The findings of a run: their file, and how grave the worst one is.
struct FindingOutput {
  /// How findings are written, nil where nobody asks for them.
  let format: FindingJSONWriter?
  private let writer: OutputWriter?
  private let path: String
  private let limit: Finding.Severity?
  private var worst: Finding.Severity?
  private var isUsed = false

  /// The outputs that `options` ask for; exits with 1 if the file cannot be written.
  init(_ options: FindingOptions) throws {
    format = options.findings.map { _ in FindingJSONWriter(language: options.language) }
    path = options.findings ?? ""
    limit = options.failOn
    do {
      writer = try options.findings.map { try OutputWriter($0) }
    } catch {
      throw Self.told(error, path)
    }
  }

  /// Adds the findings of a document.
  mutating func add(_ bytes: [UInt8], worst severity: Finding.Severity?) throws {
    isUsed = true
    if let severity { worst = max(worst ?? severity, severity) }
    do {
      try writer?.write(bytes)
    } catch {
      throw Self.told(error, path)
    }
  }

  /// Puts the file in its place, unless it exists and no document could be read (`failed`).
  func commit(failed: Bool = false) throws {
    guard isUsed || !failed else { return }
    do {
      try writer?.commit()
    } catch {
      throw Self.told(error, path)
    }
  }

  /// Exits with 3 if a finding is as grave as the limit.
  func enforceLimit() throws {
    if let limit, let worst, worst >= limit { throw ExitCode(3) }
  }

  private static func told(_ error: any Error, _ path: String) -> ExitCode {
    ProblemLog.tell("cannot write \(path): \(error)")
    return ExitCode(1)
  }
}
