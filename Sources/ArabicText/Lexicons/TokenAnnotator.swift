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
      cache.withBuffers { analyses, _, _ in
        for index in 0..<tokens.count {
          var annotation = TokenAnnotation(start: 0, count: 0, classes: [])
          let number = Int(numbers[index])
          if number >= 0 {
            let count = analyses[number].count
            total += count
            annotation = TokenAnnotation(
              start: count > 0 ? number : 0, count: count, classes: analyses[number].classes)
          }
          annotations.initializeElement(at: index, to: annotation)
        }
      }
      count = tokens.count
    }
    let plainSets = cache.plainSets
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
                  set = plainSets[number]
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
  func annotate(_ cache: inout WordCache, _ filter: WordFilter.View, into result: inout SparseAnnotations) {
    let tokens = tokens
    let bytes = bytes
    result.note(tokens, bytes, filter)
    result.describe { noted, descriptions in
      var at = 0
      while let unknown = cache.withView({ describe(noted, &at, $0, &descriptions) }) {
        _ = add(WordKey(bytes, tokens[unknown].start, tokens[unknown].count), of: tokens[unknown], to: &cache)
      }
    }
    resolve(&cache, &result)
  }

  /// Describes the tokens of `noted` from the one at `at` on; stops at a word that is not in the cache and returns it.
  private func describe(
    _ noted: UnsafeBufferPointer<Int>, _ at: inout Int, _ cache: WordCache.View,
    _ result: inout SparseAnnotations.Descriptions
  ) -> Int? {
    // A copy, which stays in registers.
    var descriptions = result
    defer { result = descriptions }
    while at < noted.count {
      let index = noted[at]
      switch tokens[index].kind {
      case .mark: if tokens[index].isVulgarFraction { descriptions.appendFigure(index) }
      case .number: descriptions.appendFigure(index)
      case .word:
        let (start, count) = (tokens[index].start, tokens[index].count)
        guard let number = cache.known(WordKey(bytes, start, count), bytes, start) else { return index }
        guard number >= 0 else { break }
        let analysis = cache.analyses[number]
        let isOpen = analysis.isContextual && (analysis.hasPronoun || reader.mayGoOn(analysis, at: index))
        descriptions.append(index, analysis, isOpen: isOpen, number)
      }
      at += 1
    }
    return nil
  }

  /// Chooses between the senses of words that need those behind them.
  private func resolve(_ cache: inout WordCache, _ result: inout SparseAnnotations) {
    var most = 0
    for index in result.openWords { most = max(most, cache.analyses[result.annotations[index].start].count) }
    withUnsafeTemporaryAllocation(of: Reading.self, capacity: most) { room in
      for index in result.openWords {
        let found = cache.withBuffers { analyses, senses, plain in
          reader.read(analyses[result.annotations[index].start], at: index, senses, plain, into: room)
        }
        var kinds: DateWordKinds = []
        for reading in room[..<found.count] { kinds.formUnion(lexicon.dateKinds(ofEntry: reading.entry)) }
        let start = cache.appendRead(room[..<found.count])
        result.set(TokenAnnotation(start: start, count: found.count, classes: found.classes), kinds, at: index)
      }
    }
  }
}
