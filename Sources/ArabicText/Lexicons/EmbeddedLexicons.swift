import CLexicons

/// The lexicon files built into the program.
public enum EmbeddedLexicons {
  /// Every embedded file, in name order.
  public static var files: [LexiconFile] { (0..<clexicons_count()).map(file) }

  /// The embedded file `name`, nil if there is none.
  public static func file(named name: String) -> LexiconFile? {
    (0..<clexicons_count()).first { String(cString: clexicons_name($0)) == name }.map(file)
  }

  private static func file(at index: Int) -> LexiconFile {
    LexiconFile(
      name: String(cString: clexicons_name(index)),
      bytes: Array(UnsafeBufferPointer(start: clexicons_bytes(index), count: clexicons_size(index))),
      isBuiltIn: true
    )
  }
}
