@testable import ArabicText

/// A scalar for every class of scalars that the normaliser could tell apart: by script, general category, length in UTF-8
/// and what it folds to.
enum ScalarClasses {
  /// The representatives under `options`, the first of each class.
  static func representatives(_ options: NormalizationOptions) -> [Unicode.Scalar] {
    let table = Normalizer(options: options).table
    var seen: Set<Key> = []
    var result: [Unicode.Scalar] = []
    for (number, code) in scripts.enumerated() {
      for range in ScalarSet("[:script=\(code):]").ranges {
        for value in range {
          guard let scalar = Unicode.Scalar(value), seen.insert(Key(scalar, number, table[value])).inserted else {
            continue
          }
          result.append(scalar)
        }
      }
    }
    return result
  }

  /// Those of Arabic text and its neighbours; Zyyy is what all scripts share, Zinh the marks, Zzzz what is not assigned.
  private static let scripts = [
    "Zyyy", "Zinh", "Arab", "Syrc", "Thaa", "Nkoo", "Hebr", "Latn", "Grek", "Cyrl", "Armn", "Deva", "Thai", "Hang",
    "Hani", "Kana", "Adlm", "Rohg", "Goth",
  ]

  private struct Key: Hashable {
    let category: Unicode.GeneralCategory
    let script: Int
    let length: Int
    let fold: UInt32

    init(_ scalar: Unicode.Scalar, _ script: Int, _ entry: FoldEntry) {
      category = scalar.properties.generalCategory
      self.script = script
      length = UTF8.width(scalar)
      // All expansions alike, and all characters that become one of the same length.
      fold = entry.isSpecial ? min(entry.bits & 0xFF_FFFF, 16) : 32 + UInt32(entry.isUnchanged ? 15 : entry.count)
    }
  }
}
