import ArgumentParser

/// The inputs, for every subcommand that reads documents.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files to read, and folders with all files below them; '-' or none is standard input.", valueName: "file"
    ),
    completion: .file()
  )
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "How the inputs are written: text; lines with a document each; or jsonl with {\"id\", \"text\", \"date\"?, "
        + "\"source\"?, \"url\"?} a line. By extension when not given: .jsonl and .ndjson are jsonl, all others text.",
      valueName: "format"
    )
  )
  var from: InputFormat?

  @Option(
    help: ArgumentHelp(
      "In folders, read only files whose name is like this, as '*.txt'; a pattern with a slash is for the path in the "
        + "folder. May be given again.",
      valueName: "pattern"
    )
  )
  var include: [String] = []

  @Option(
    help: ArgumentHelp(
      "The encoding of the inputs, as windows-1256. Found for each document when not given: UTF-8, UTF-16, UTF-32, "
        + "windows-1256, ISO-8859-6, x-mac-arabic.",
      valueName: "name"
    )
  )
  var encoding: String?

  @Option(
    name: .customLong("invalid-utf8"),
    help: ArgumentHelp(
      "What becomes of UTF-8 with invalid bytes: report tells the first one and passes the document over; replace reads "
        + "each ill-formed sequence as U+FFFD.",
      valueName: "choice"
    )
  )
  var invalidUTF8: FaultHandling = .report

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "How many documents to work on at a time; as many as there are cores when not given.", valueName: "number")
  )
  var jobs: Int?

  @Flag(help: "Stop at the first document that cannot be read; a file given by --output is left as it was.")
  var strict = false

  @Flag(name: .shortAndLong, help: "Show no progress.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Tell which encodings were found, what was replaced, and how much was read.")
  var verbose = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1.") }
    if let encoding, TextEncoding(named: encoding) == nil {
      throw ValidationError(
        "Unknown encoding '\(encoding)'. Well-known ones are UTF-8, UTF-16LE, UTF-16BE, UTF-32LE, UTF-32BE, windows-1256, "
          + "ISO-8859-6 and x-mac-arabic."
      )
    }
    if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
  }

  /// The encoding named, nil where it is to be found.
  var textEncoding: TextEncoding? { encoding.flatMap(TextEncoding.init(named:)) }

  /// How many documents are worked on at a time.
  var jobCount: Int { jobs ?? Environment.cores }

  /// The inputs in the order given.
  var walk: InputWalk { InputWalk(files.isEmpty ? ["-"] : files, format: from, include: include) }

  /// The bytes of all inputs whose size is known.
  var totalBytes: Int {
    var walk = walk
    var total = 0
    while true {
      do {
        guard let input = try walk.next() else { return total }
        total += FileReader.size(of: input.path)
      } catch {
        continue
      }
    }
  }
}

extension FaultHandling: ExpressibleByArgument {}
