import ArabicText
import Benchmark
import Texts

/// Tokens, readings, numbers and dates, on shuffled words and on reports that are full of numbers.
func benchmarkFinding() {
  guard let finder = try? NumberDateFinder() else { return }
  let lexicon = finder.lexicon
  let quantities = QuantityFinder(lexicon)
  let dates = DateFinder(lexicon)
  let normalizer = Normalizer(.matching)
  let texts = [
    ("words", ShuffledWords.documents(total: 20 << 20)), ("reports", ShuffledReports.documents(total: 20 << 20)),
  ]
  for (name, documents) in texts {
    let normalized = documents.map { normalizer.normalize($0) }
    Benchmark("\(name): tokenise") { _ in
      for text in normalized { blackHole(Tokenizer().tokenize(text).tokens.count) }
    }
    Benchmark("\(name): tokenise and annotate") { _ in
      for text in normalized {
        var tokens = Tokenizer().tokenize(text)
        lexicon.annotate(&tokens)
        blackHole(tokens.tokens.count)
      }
    }
    Benchmark("\(name): numbers and dates step by step from normalised text") { _ in
      for text in normalized {
        var tokens = Tokenizer().tokenize(text)
        lexicon.annotate(&tokens)
        blackHole(quantities.quantities(in: tokens).count + dates.dates(in: tokens).count)
      }
    }
    Benchmark("\(name): numbers and dates from normalised text") { _ in
      var found = NumbersAndDates()
      for text in normalized {
        finder.find(in: text, into: &found)
        blackHole(found.quantities.count + found.dates.count)
      }
    }
    Benchmark("\(name): numbers and dates from bytes") { _ in
      var found = NumbersAndDates()
      for document in documents {
        finder.find(in: document, into: &found)
        blackHole(found.quantities.count + found.dates.count)
      }
    }
  }
}
