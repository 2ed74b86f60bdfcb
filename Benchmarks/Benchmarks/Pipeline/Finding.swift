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
    measure("\(name): tokenise") {
      for text in normalized { blackHole(Tokenizer().tokenize(text).tokens.count) }
    }
    measure("\(name): tokenise and annotate") {
      for text in normalized {
        var tokens = Tokenizer().tokenize(text)
        lexicon.annotate(&tokens)
        blackHole(tokens.tokens.count)
      }
    }
    measure("\(name): numbers and dates step by step from normalised text") {
      for text in normalized {
        var tokens = Tokenizer().tokenize(text)
        lexicon.annotate(&tokens)
        blackHole(quantities.quantities(in: tokens).count + dates.dates(in: tokens).count)
      }
    }
    measure("\(name): numbers and dates from normalised text") {
      var found = NumbersAndDates()
      for text in normalized {
        finder.find(in: text, into: &found)
        blackHole(found.quantities.count + found.dates.count)
      }
    }
    measure("\(name): numbers and dates from bytes") {
      var found = NumbersAndDates()
      for document in documents {
        finder.find(in: document, into: &found)
        blackHole(found.quantities.count + found.dates.count)
      }
    }
  }
}
