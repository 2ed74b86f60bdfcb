import ArabicText
import Benchmark
import ICUBaseline
import Texts

/// The normaliser against what one writes by hand over ICU, and against ICU's rules.
func benchmarkFolding() {
  let normalizer = Normalizer(.matching)
  for (name, vowels) in [("plain", false), ("vocalised", true)] {
    let documents = ShuffledWords.documents(total: 20 << 20, vowels: vowels)
    measure("\(name): normalise with alignment") {
      var text = NormalizedText()
      for document in documents {
        normalizer.normalize(document, into: &text)
        blackHole(text.bytes.count)
      }
    }
    measure("\(name): normalise without alignment") {
      var bytes: [UInt8] = []
      for document in documents {
        bytes.removeAll(keepingCapacity: true)
        normalizer.appendNormalizedBytes(of: document, to: &bytes)
        blackHole(bytes.count)
      }
    }
    let longest = documents.map(\.count).max() ?? 0
    measure("\(name): ICU by hand with alignment") {
      var out = [UInt8](repeating: 0, count: longest * 3)
      var alignment = [UInt32](repeating: 0, count: longest * 3)
      for document in documents { blackHole(icu_fold_by_hand(document, document.count, &out, &alignment)) }
    }
    measure("\(name): ICU by hand without alignment") {
      var out = [UInt8](repeating: 0, count: longest * 3)
      for document in documents { blackHole(icu_fold_by_hand(document, document.count, &out, nil)) }
    }
    // A twentieth: it is slow.
    let few = documents.prefix(documents.count / 20)
    measure("\(name): ICU by rules, 1 MB") {
      guard let rules = icu_rules_open() else { return print("ICU has no such rules") }
      var out = [UInt8](repeating: 0, count: longest * 3)
      for document in few { blackHole(icu_fold_by_rules(rules, document, document.count, &out)) }
      icu_rules_close(rules)
    }
  }
}
