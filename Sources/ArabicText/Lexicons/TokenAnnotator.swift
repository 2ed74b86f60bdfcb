import CVectors

/// Gives the tokens of one text their readings.
struct TokenAnnotator {
  let lexicon: Lexicon
  let reader: SenseReader

  private var tokens: UnsafeBufferPointer<TokenRecord> { reader.tokens }
  private var bytes: UnsafeBufferPointer<UInt8> { reader.bytes }

  /// The tokens' annotations, all their readings and of each token the classes of its own. O(tokens).
  func annotated(
    _ cache: inout WordCache
  ) -> (annotations: [TokenAnnotation], readings: [Reading], classSets: [ClassSet]) {
    // First each token gets the number of its analysis: the processor waits for the words of the cache side by side,
    // where looking at each analysis at once would make it wait for one behind the other.
    let (tokens, bytes) = (tokens, bytes)
    let numbers = [Int32](unsafeUninitializedCapacity: tokens.count) { numbers, count in
      for index in 0..<tokens.count {
        if index % Self.ahead == 0 { cache.withView { prefetch(index, $0) } }
        var number = -1
        if tokens[index].kind == .word {
          let key = WordKey(bytes, tokens[index].start, tokens[index].count)
          number =
            cache.withView { $0.number(of: key, bytes, tokens[index].start) } ?? add(key, of: tokens[index], to: &cache)
        }
        numbers.initializeElement(at: index, to: Int32(truncatingIfNeeded: number))
      }
      count = tokens.count
    }
    var total = 0
    var annotations = [TokenAnnotation](unsafeUninitializedCapacity: tokens.count) { annotations, count in
      cache.withBuffers { analyses, senses, plain in
        for index in 0..<tokens.count {
          var annotation = TokenAnnotation(start: 0, count: 0, classes: [])
          let number = Int(numbers[index])
          if index + 8 < tokens.count, numbers[index + 8] > 0, let first = analyses.baseAddress {
            cvectors_prefetch(first + Int(numbers[index + 8]))
          }
          if number >= 0 {
            let count = analyses[number].count
            total += count
            if count > 0 { senses.prefetch(number, analyses[number], plain) }
            annotation = TokenAnnotation(
              start: count > 0 ? number : 0, count: count, classes: analyses[number].classes)
          }
          annotations.initializeElement(at: index, to: annotation)
        }
      }
      count = tokens.count
    }
    var classSets: [ClassSet] = []
    let readings = cache.withBuffers { analyses, senses, plain in
      [Reading](unsafeUninitializedCapacity: total) { readings, count in
        annotations.withUnsafeMutableBufferPointer { annotations in
          classSets = [ClassSet](unsafeUninitializedCapacity: annotations.count) { classSets, classSetCount in
            for index in 0..<annotations.count {
              var set = ClassSet()
              if annotations[index].count > 0 {
                let number = annotations[index].start
                let analysis = analyses[number]
                let start = count
                let room = UnsafeMutableBufferPointer(rebasing: readings[start..<(start + analysis.count)])
                let found = reader.read(analysis, at: index, senses, plain, into: room)
                count += found.count
                annotations[index] = TokenAnnotation(start: start, count: found.count, classes: found.classes)
                if found.isPlain {
                  set = senses.sets[number]
                } else {
                  for at in 0..<found.count { set.insert(room[at].lexicalClass) }
                }
              }
              classSets.initializeElement(at: index, to: set)
            }
            classSetCount = annotations.count
          }
        }
      }
    }
    return (annotations, readings, classSets)
  }

  /// How many words are fetched at a time.
  private static let ahead = 128

  /// Has the processor fetch where the words from `index` on are kept, which lies all over the cache.
  @inline(__always)
  private func prefetch(_ index: Int, _ cache: WordCache.View) {
    for next in index..<min(index + Self.ahead, tokens.count) where tokens[next].kind == .word {
      cache.prefetch(WordKey(bytes, tokens[next].start, tokens[next].count))
    }
  }

  /// Adds the analysis of a word that is not in the cache; returns its number. On its own, so that who finds a word there
  /// copies nothing.
  @inline(never)
  private func add(_ key: WordKey, of token: TokenRecord, to cache: inout WordCache) -> Int {
    cache.add(key, bytes, token.start) { cache in
      lexicon.analyze(UnsafeBufferPointer(rebasing: bytes[token.start..<token.end]), into: &cache)
    }
  }

  /// Gives those tokens their readings that `filter` lets through, and tells where numbers and dates may begin. The
  /// readings stand in the cache, where ``WordCache/dropRead()`` takes those of this text out again. O(tokens).
  func annotate(_ cache: inout WordCache, _ filter: WordFilter, into result: inout SparseAnnotations) {
    let (tokens, bytes, reader) = (tokens, bytes, reader)
    result.note(tokens, bytes, filter)
    var at = 0
    while let unknown = reader.lookUp(&at, &cache, &result) {
      _ = add(WordKey(bytes, tokens[unknown].start, tokens[unknown].count), of: tokens[unknown], to: &cache)
    }
    cache.withView { cache in
      result.describe { noted, numbers, descriptions in
        reader.describe(noted, numbers, cache.analyses, &descriptions)
      }
    }
    if !result.openWords.isEmpty { lexicon.dateKinds.withUnsafeBufferPointer { reader.resolve(&cache, $0, &result) } }
  }
}

extension SenseReader {
  /// Looks up the words of `result` that are not looked up yet, from the one at `at` on, until one is not in `cache`;
  /// returns it.
  fileprivate func lookUp(_ at: inout Int, _ cache: inout WordCache, _ result: inout SparseAnnotations) -> Int? {
    var unknown: Int?
    result.lookUp { noted, words, numbers in
      unknown = cache.withView { lookUp(noted, words, &at, $0, numbers) }
    }
    return unknown
  }

  /// Writes the numbers of the analyses of the words of `noted`, which stand at the places `words` of it, to `numbers`, from
  /// the one at `at` on; stops at a word that is not in the cache and returns it.
  ///
  /// Apart from what is done with them, because the words of a text lie far apart in memory: nothing waits here for one of
  /// them before the next is asked for.
  fileprivate func lookUp(
    _ noted: UnsafeBufferPointer<UInt32>, _ words: UnsafeBufferPointer<UInt32>, _ at: inout Int,
    _ cache: WordCache.View, _ numbers: UnsafeMutablePointer<UInt32>
  ) -> Int? {
    var next = at
    while next < words.count {
      let place = Int(words[next])
      let index = Int(noted[place])
      let token = tokens[index]
      guard let found = cache.number(of: WordKey(bytes, token.start, token.count), bytes, token.start) else {
        at = next
        return index
      }
      numbers[place] = UInt32(truncatingIfNeeded: found)
      if let analyses = cache.analyses.baseAddress { cvectors_prefetch(analyses + found) }
      next += 1
    }
    return nil
  }

  /// Describes the tokens of `noted`, whose analyses are those that `numbers` name.
  fileprivate func describe(
    _ noted: UnsafeBufferPointer<UInt32>, _ numbers: UnsafePointer<UInt32>,
    _ analyses: UnsafeBufferPointer<WordCache.Analysis>, _ result: inout SparseAnnotations.Descriptions
  ) {
    guard let analyses = analyses.baseAddress else { return }
    for place in 0..<noted.count {
      result.describe(place, Int(noted[place]), analyses + Int(numbers[place]), numbers[place])
    }
    // Apart, and without a branch: few words begin a phrase, and the processor could not guess which.
    var possible = result.possible
    for place in 0..<noted.count {
      possible.append(place, mayBeOpen(analyses + Int(numbers[place]), at: Int(noted[place])))
    }
    result.possible = possible
    possible.visit { place in
      let (index, number) = (Int(noted[place]), numbers[place])
      if number == UInt32(cvectors_noted_mark) {
        if tokens[index].isVulgarFraction { result.isFigure(place) }
      } else if isOpen(analyses[Int(number)], at: index) {
        result.isOpen(place, index, analyses[Int(number)], number)
      }
    }
  }

  /// Chooses between the senses of words that need those behind them; `kinds` is what the lexicon's rows are in a date, as far
  /// as they are words of dates.
  fileprivate func resolve(
    _ cache: inout WordCache, _ kinds: UnsafeBufferPointer<DateWordKinds>, _ result: inout SparseAnnotations
  ) {
    let open = result.openWords
    var most = 0
    for index in open { most += cache.analyses[result.analysis(ofOpen: Int(index))].count }
    let first = cache.plain.count
    withUnsafeTemporaryAllocation(of: Reading.self, capacity: most) { room in
      var written = 0
      cache.withBuffers { analyses, senses, plain in
        for index in open.lazy.map(Int.init) {
          let rest = UnsafeMutableBufferPointer(rebasing: room[written...])
          let found = read(analyses[result.analysis(ofOpen: index)], at: index, senses, plain, into: rest)
          var all: DateWordKinds = []
          for reading in rest[..<found.count] where reading.entry < kinds.count { all.formUnion(kinds[reading.entry]) }
          result.set(
            TokenAnnotation(start: first + written, count: found.count, classes: found.classes), all, at: index)
          written += found.count
        }
      }
      cache.appendRead(room[..<written])
    }
  }
}
