import Foundation
import Testing

/// What the command does on a terminal alone.
@Suite struct TerminalTests {
  /// Runs a shell script with the command as `$0`; output and errors go to files where no terminal is given.
  private func shell(
    _ script: String, output: PseudoTerminal? = nil, errors: PseudoTerminal? = nil, environment: [String: String] = [:]
  ) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", script, Command.binary.path]
    process.currentDirectoryURL = Command.packageFolder
    var inherited = ProcessInfo.processInfo.environment.filter { $0.key != "NO_COLOR" }
    inherited["TERM"] = "xterm"
    process.environment = inherited.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output?.handle ?? FileHandle.nullDevice
    process.standardError = errors?.handle ?? FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private let table = "\"$0\" --date 2021-04-02 Tests/Corpora/sample/report.txt"
  /// Documents for longer than it takes to start and to lose patience.
  private let slowly =
    "(for n in $(seq 40); do echo '{\"id\": 1, \"text\": \"قتل 3 مدنيين\"}'; sleep 0.1; done) | \"$0\" normalize --from jsonl"

  @Test func aTableWithColorsIsWhatATerminalGets() throws {
    let terminal = try PseudoTerminal()
    #expect(try shell(table, output: terminal) == 0)
    let text = try terminal.text().replacing("\r\n", with: "\n")
    #expect(text.hasPrefix("\u{1B}[1mreport, 2021-04-02, 12 facts\u{1B}[0m\n\u{1B}[2mevent "))
    let plain = text.replacing(/\u{1B}\[\d+m/, with: "")
    #expect(try plain == Command.run(["--to", "table", "--date", "2021-04-02", "report.txt"], in: sample).text)
  }

  private var sample: URL { Command.packageFolder.appendingPathComponent("Tests/Corpora/sample") }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
  func colorsAreNotForced(_ environment: [String: String]) throws {
    let terminal = try PseudoTerminal()
    #expect(try shell(table, output: terminal, environment: environment) == 0)
    let text = try terminal.text()
    #expect(text.hasPrefix("report, 2021-04-02, 12 facts\r\n") && !text.contains("\u{1B}"))
  }

  @Test func anEmptyNoColorForbidsNone() throws {
    let terminal = try PseudoTerminal()
    #expect(try shell(table, output: terminal, environment: ["NO_COLOR": ""]) == 0)
    #expect(try terminal.text().hasPrefix("\u{1B}[1m"))
  }

  @Test func progressIsShownAndTakenAway() throws {
    let terminal = try PseudoTerminal()
    #expect(try shell(slowly, errors: terminal) == 0)
    let states = try terminal.text().components(separatedBy: "\r\u{1B}[K")
    #expect(states.first == "" && states.last == "" && states.count > 3)
    for state in states.dropFirst().dropLast() {
      #expect(state.wholeMatch(of: /\d+ documents, \d+\.\d MB, \d+\.\d MB\/s/) != nil, "\(state)")
    }
    #expect(Set(states).count > 2)
  }

  /// Lines that appear on the same terminal are progress enough.
  @Test(arguments: [false, true])
  func progressIsShownOnlyWhereItIsOfUse(_ isTheSame: Bool) throws {
    let terminal = try PseudoTerminal()
    let script = isTheSame ? slowly : slowly + " --quiet"
    #expect(try shell(script, output: isTheSame ? terminal : nil, errors: terminal) == 0)
    #expect(try !terminal.text().contains("MB/s"))
  }
}
