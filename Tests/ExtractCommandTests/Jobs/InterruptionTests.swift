import Foundation
import Testing

@Suite(.serialized) struct InterruptionTests {
  /// Runs a script with the command as `$0`.
  private func shell(_ script: String, in folder: TemporaryFolder) throws -> Command.Outcome {
    try Command.run(
      URL(fileURLWithPath: "/bin/bash"), ["-c", script, Command.binary.path], in: folder.folder)
  }

  /// The command, with its signals on again where the tests run with them turned off.
  private let command = "perl -e '@SIG{qw(INT TERM)} = qw(DEFAULT DEFAULT); exec @ARGV' \"$0\""

  /// Sends a signal to `$run` and prints how the command ended and after how many tenths of a second.
  private func interrupting(with name: String = "INT") -> String {
    """
    begin=$(date +%s%N); kill -\(name) $run
    perl -e 'sleep 10; kill 9, shift' $run & late=$!
    wait $run; echo "$? $((($(date +%s%N) - begin) / 100000000))"
    kill -9 $late
    """
  }

  /// Waits until `condition` holds, 5 seconds at most.
  private func until(_ condition: String) -> String {
    "for _ in $(seq 100); do sleep 0.05; \(condition) && break; done"
  }

  /// Opens a pipe that nobody reads as 3, for the command to write to, and waits until it is full.
  private func blocked(_ arguments: String, _ input: String) -> String {
    let fionread = "$^O eq \"darwin\" ? 0x4004667F : 0x541B"
    let isFull = "perl -e 'open F, \"<&=3\"; $n = pack \"L\"; ioctl F, \(fionread), $n; exit(unpack(\"L\", $n) < 4096)'"
    return """
      mkfifo pipe; exec 3<> pipe
      \(command) \(arguments) --from jsonl < <(\(input)) > pipe & run=$!
      \(until(isFull)); sleep 0.2
      """
  }

  /// Documents without end; `repeats` makes them long.
  private func endless(_ repeats: Int = 1) -> String {
    let text = String(repeating: "قتل 3 مدنيين في حلب. ", count: repeats)
    return "yes '{\"id\": 1, \"text\": \"\(text)\"}'"
  }

  /// What ended the command, and whether it did so within `tenths` of a second.
  private func expectEnd(_ outcome: Command.Outcome, status: String, within tenths: Int) throws {
    let parts = try #require(outcome.lines.last, "\(outcome.errors)").split(separator: " ")
    #expect(parts.first.map(String.init) == status, "\(outcome.errors)")
    #expect(try #require(parts.last.flatMap { Int($0) }) <= tenths)
  }

  @Test(arguments: [("INT", "130"), ("TERM", "143")])
  func aSignalLeavesWholeLines(_ name: String, _ status: String) throws {
    try TemporaryFolder.with { folder in
      let outcome = try shell(
        """
        \(command) normalize --from jsonl < <(\(endless())) > out & run=$!
        \(until("[ -s out ]"))
        \(interrupting(with: name))
        """, in: folder)
      try expectEnd(outcome, status: status, within: 30)
      let text = try folder.read("out")
      #expect(!text.isEmpty && text.hasSuffix("\"}\n"))
    }
  }

  /// Nobody reads, so the pipe is full and every thread waits; what is in the pipe is read after the end.
  @Test(arguments: [("INT", "130"), ("TERM", "143")])
  func aBlockedPipeHoldsNothingUp(_ name: String, _ status: String) throws {
    try TemporaryFolder.with { folder in
      let outcome = try shell(
        """
        \(blocked("--to jsonl", endless()))
        \(interrupting(with: name))
        exec 4< pipe 3>&-; cat <&4 > out
        """, in: folder)
      try expectEnd(outcome, status: status, within: 15)
      let text = try folder.read("out")
      #expect(text.utf8.count > 4096 && text.hasSuffix("}\n"))
      for line in text.split(separator: "\n") {
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
      }
    }
  }

  /// A line longer than a pipe takes in one piece is waited for while its reader goes on reading.
  @Test func aLongLineIsFinished() throws {
    try TemporaryFolder.with { folder in
      let outcome = try shell(
        """
        \(blocked("normalize", endless(3000)))
        (sleep 0.5; exec 4< pipe 3>&-; cat <&4 > out) & reader=$!
        exec 3>&-
        \(interrupting())
        wait $reader
        """, in: folder)
      try expectEnd(outcome, status: "130", within: 25)
      let text = try folder.read("out")
      #expect(text.utf8.count > 80_000 && text.hasSuffix("\"}\n"))
    }
  }

  /// Where its reader stands still, it is not waited for long.
  @Test func aLongLineIsGivenUp() throws {
    try TemporaryFolder.with { folder in
      let outcome = try shell(
        """
        \(blocked("normalize", endless(3000)))
        \(interrupting())
        """, in: folder)
      try expectEnd(outcome, status: "130", within: 40)
    }
  }

  @Test func anInterruptedFileIsAsItWas() throws {
    try TemporaryFolder.with { folder in
      try folder.write("out", "old")
      let outcome = try shell(
        """
        \(command) normalize --from jsonl -o out < <(\(endless())) & run=$!
        \(until("ls -A | grep -q extract"))
        \(interrupting())
        """, in: folder)
      try expectEnd(outcome, status: "130", within: 30)
      #expect(try folder.names == ["out"])
      #expect(try folder.read("out") == "old")
    }
  }

  @Test func aSlowWriterIsAnsweredAtOnce() throws {
    try TemporaryFolder.with { folder in
      let outcome = try shell(
        """
        (echo '{"id": 1, "text": "x"}'; sleep 3) | "$0" normalize --from jsonl | (read -t 2 line; echo "$line")
        """, in: folder)
      #expect(outcome.lines == ["{\"id\":\"1\",\"text\":\"x\"}"])
    }
  }

  /// A reader that goes away is no error, also where the parent process has turned its signal off.
  @Test(arguments: [
    "facts --from jsonl --to jsonl", "facts --from jsonl --to csv", "normalize --from jsonl", "annotate --from jsonl",
    "explain --from jsonl", "schema", "check Tests/Corpora/sample", "lexicon check",
  ])
  func aReaderThatGoesAwayIsNoError(_ arguments: String) throws {
    let outcome = try Command.run(
      URL(fileURLWithPath: "/bin/bash"),
      ["-c", "trap '' PIPE; \"$0\" \(arguments) < <(\(endless()) | head -20000) | true; echo ${PIPESTATUS[0]}"]
        + [Command.binary.path], in: Command.packageFolder)
    #expect(outcome.lines == ["141"])
    let ours = outcome.errors.split(separator: "\n").filter { !$0.contains("yes:") && !$0.contains("head:") }
    #expect(ours == [])
  }
}
