import Foundation
import Testing

@testable import extract

@Suite struct InputWalkTests {
  private func documents(_ arguments: [String], in folder: TemporaryFolder) throws -> [String] {
    try Command.run(["normalize"] + arguments, in: folder.folder).lines
  }

  private func tree(_ body: (TemporaryFolder) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      for path in ["in/b.txt", "in/a.md", "in/sub/c.txt", "in/sub/deep/d.txt", "in/.hidden", "in/.git/e.txt", "z.txt"] {
        try folder.write(path, path)
      }
      try folder.write("empty/.hidden", "")
      try body(folder)
    }
  }

  @Test func aFolderIsReadInNameOrder() throws {
    try tree { folder in
      let all = try documents(["z.txt", "in"], in: folder)
      #expect(all == ["z.txt", "in/a.md", "in/b.txt", "in/sub/c.txt", "in/sub/deep/d.txt"])
      let texts = try documents(["--include", "*.txt", "in/"], in: folder)
      #expect(texts == ["in/b.txt", "in/sub/c.txt", "in/sub/deep/d.txt"])
      let some = try documents(["--include", "sub/*", "--include", "*.md", "in"], in: folder)
      #expect(some == ["in/a.md", "in/sub/c.txt", "in/sub/deep/d.txt"])
    }
  }

  @Test func aFileOfAFolderIsNamedByItsPathInIt() throws {
    try tree { folder in
      try folder.write("in/sub/deep/d.txt", "قتل 3 مدنيين")
      let outcome = try Command.run(["in/sub"], in: folder.folder)
      #expect(outcome.text.contains("\"document\":\"deep/d\""))
      #expect(Input(path: "a/b/c", format: nil, pathInFolder: "b/c").documentName == "b/c")
    }
  }

  @Test func aFolderWithoutFilesIsTold() throws {
    try tree { folder in
      let outcome = try Command.run(["normalize", "--include", "*.csv", "empty", "in", "z.txt"], in: folder.folder)
      #expect(outcome.status == 1 && outcome.text == "z.txt")
      #expect(
        outcome.errors
          == "extract: empty: no file in it matches --include '*.csv'\nextract: in: no file in it matches --include '*.csv'\n"
      )
    }
  }

  @Test func linksToFoldersAreNotFollowed() throws {
    try tree { folder in
      try FileManager.default.createSymbolicLink(atPath: folder.path("in/sub/loop"), withDestinationPath: "..")
      #expect(try documents(["in"], in: folder).count == 4)
    }
  }
}
