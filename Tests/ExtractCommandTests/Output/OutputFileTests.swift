import Foundation
import Testing

@Suite struct OutputFileTests {
  @Test func theFileIsReplacedAndNothingIsLeftBesideIt() throws {
    try TemporaryFolder.with { folder in
      try folder.write("in.txt", "")
      try folder.write("out.json", "old")
      let outcome = try Command.run(["--to", "json", "-o", "out.json", "in.txt"], in: folder.folder)
      #expect(outcome.status == 0 && outcome.output.isEmpty)
      #expect(try folder.read("out.json").hasPrefix("{\"documents\": ["))
      #expect(try folder.names == ["in.txt", "out.json"])
    }
  }

  @Test func theFileKeepsItsPermissionsAndItsLinks() throws {
    try TemporaryFolder.with { folder in
      try folder.write("in.txt", "")
      let file = try folder.write("real.json", "old")
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
      try FileManager.default.createSymbolicLink(atPath: folder.path("link.json"), withDestinationPath: "real.json")
      #expect(try Command.run(["--to", "json", "-o", "link.json", "in.txt"], in: folder.folder).status == 0)
      #expect(try folder.read("real.json").hasPrefix("{"))
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      #expect(attributes[.posixPermissions] as? Int == 0o640)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link.json")) == "real.json")
    }
  }

  @Test func whatCannotBeReadDoesNotReplaceAFile() throws {
    try TemporaryFolder.with { folder in
      try folder.write("out.jsonl", "old")
      let outcome = try Command.run(["-o", "out.jsonl", "none.txt"], in: folder.folder)
      #expect(outcome.status == 1)
      #expect(try folder.read("out.jsonl") == "old")
      #expect(try folder.names == ["out.jsonl"])
    }
  }

  @Test func theInputMayBeTheOutput() throws {
    try TemporaryFolder.with { folder in
      try folder.write("text.txt", "قُتِلَ ٣\n")
      #expect(try Command.run(["normalize", "-o", "text.txt", "text.txt"], in: folder.folder).status == 0)
      #expect(try folder.read("text.txt") == "قتل 3\n")
    }
  }

  @Test func anOutputThatCannotBeWrittenIsTold() throws {
    try TemporaryFolder.with { folder in
      try folder.write("in.txt", "x")
      let messages = [
        ("none/out", "there is no folder 'none'; make it first, as with mkdir -p 'none'"),
        (".", "is a folder; name its files"),
      ]
      for (path, message) in messages {
        let outcome = try Command.run(["-o", path, "in.txt"], in: folder.folder)
        #expect(outcome.status == 1)
        #expect(outcome.errors == "extract: cannot write \(path): \(message)\n")
      }
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDeviceIsTold() throws {
    let outcome = try Command.run("normalize", "-o", "/dev/full", input: "نص")
    #expect(outcome.status == 1)
    #expect(outcome.errors == "extract: cannot write /dev/full: no space left on the device\n")
  }

  @Test func aReaderThatGoesAwayEndsTheCommandQuietly() throws {
    let script =
      "yes '{\"id\": 1, \"text\": \"x\"}' | head -200000 | \"$0\" normalize --from jsonl | head -1; echo ${PIPESTATUS[2]}"
    let outcome = try Command.run(URL(fileURLWithPath: "/bin/bash"), ["-c", script, Command.binary.path])
    #expect(outcome.errors == "")
    #expect(outcome.lines == ["{\"id\":\"1\",\"text\":\"x\"}", "141"])
  }
}
