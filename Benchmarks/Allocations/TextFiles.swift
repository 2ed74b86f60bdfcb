import Texts

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The benchmarks' texts as files.
enum TextFiles {
  struct CannotWrite: Error {
    let path: String
  }

  /// Writes `plain.txt` and `vocalised.txt`, 20 MB each, to `folder`.
  static func write(to folder: String) throws {
    for (name, vowels) in [("plain", false), ("vocalised", true)] {
      let path = "\(folder)/\(name).txt"
      let bytes = Array(ShuffledWords.documents(total: 20 << 20, vowels: vowels).joined())
      guard let file = fopen(path, "wb") else { throw CannotWrite(path: path) }
      defer { fclose(file) }
      guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw CannotWrite(path: path) }
    }
  }
}
