import CLexicons

/// The lexicon files built into the program.
public enum EmbeddedLexicons {
  /// Every embedded file, in name order.
  public static var files: [LexiconFile] {
    (0..<clexicons_count()).map { index in
      let bytes = UnsafeBufferPointer(start: clexicons_bytes(index), count: clexicons_size(index))
      return LexiconFile(
        name: String(cString: clexicons_name(index)),
        bytes: Array(bytes)
      )
    }
  }

  /// The embedded file `name`, nil if there is none.
  public static func file(named name: String) -> LexiconFile? { files.first { $0.name == name } }
}
