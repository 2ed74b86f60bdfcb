/// Gives the tokens of one text their readings.
struct TokenAnnotator {
  let lexicon: Lexicon
  let reader: SenseReader

  private var tokens: UnsafeBufferPointer<TokenRecord> { reader.tokens }
  private var bytes: UnsafeBufferPointer<UInt8> { reader.bytes }

  /// The tokens' annotations and all their readings. O(tokens).
  func annotated(_ cache: inout WordCache) -> ([TokenAnnotation], [Reading]) {
    var total = 0
    var annotations = [TokenAnnotation](unsafeUninitializedCapacity: tokens.count) { annotations, count in
      for index in 0..<tokens.count {
        // First each token gets the number of its analysis in place of the start of its readings.
        var annotation = TokenAnnotation(start: 0, count: 0, classes: [])
        if tokens[index].kind == .word {
          let (start, count) = (tokens[index].start, tokens[index].count)
          let analysis = cache.analysis(of: bytes, start, count) { cache in
            lexicon.analyze(UnsafeBufferPointer(rebasing: bytes[start..<(start + count)]), into: &cache)
          }
          let found = cache.analyses[analysis]
          total += found.count
          annotation = TokenAnnotation(
            start: found.count > 0 ? analysis : 0, count: found.count, classes: found.classes)
        }
        annotations.initializeElement(at: index, to: annotation)
      }
      count = tokens.count
    }
    let readings = cache.withBuffers { analyses, senses, plain in
      [Reading](unsafeUninitializedCapacity: total) { readings, count in
        annotations.withUnsafeMutableBufferPointer { annotations in
          for index in 0..<annotations.count where annotations[index].count > 0 {
            let analysis = analyses[annotations[index].start]
            let start = count
            let room = UnsafeMutableBufferPointer(rebasing: readings[start..<(start + analysis.count)])
            let found = reader.read(analysis, at: index, senses, plain, into: room)
            count += found.count
            annotations[index] = TokenAnnotation(start: start, count: found.count, classes: found.classes)
          }
        }
      }
    }
    return (annotations, readings)
  }

  /// Gives those tokens their readings that `filter` lets through, and tells where numbers and dates may begin.
  /// O(tokens).
  func annotate(_ cache: inout WordCache, _ filter: WordFilter.View, into result: inout SparseAnnotations) {
    let tokens = tokens
    let bytes = bytes
    var total = 0
    result.note(tokens.count) { notes in
      for index in 0..<tokens.count {
        if tokens[index].opensLine, index > 0 { notes.appendLine(index) }
        switch tokens[index].kind {
        case .mark: if tokens[index].isVulgarFraction { notes.appendFigure(index) }
        case .number: notes.appendFigure(index)
        case .word:
          let (start, count) = (tokens[index].start, tokens[index].count)
          guard filter.mayKnow(WordKey(bytes, start, count).tail) else { continue }
          let number = cache.analysis(of: bytes, start, count) { cache in
            lexicon.analyze(UnsafeBufferPointer(rebasing: bytes[start..<(start + count)]), into: &cache)
          }
          let most = cache.analyses[number].count
          guard most > 0 || !cache.analyses[number].classes.isEmpty else { continue }
          total += most
          notes.appendWord(index, analysis: number)
        }
      }
    }
    cache.withBuffers { analyses, senses, plain in
      result.read(total) { index, number, room in
        let analysis = analyses[number]
        if analysis.isContextual || analysis.count == 0 {
          return reader.read(analysis, at: index, senses, plain, into: room)
        }
        for offset in 0..<analysis.plainCount { room[offset] = plain[analysis.plainStart + offset] }
        return (analysis.plainCount, analysis.plainClasses)
      }
    }
  }
}
