import ArabicText

/// Patterns compiled together, ready for any text.
///
/// A sentence in which no pattern finds the classes it needs costs one pass over its readings; elsewhere a pattern is
/// tried only at tokens that can begin it. Immutable and Sendable: compile once, match many texts. Total.
///
/// ```swift
/// let matcher = PatternMatcher([rule])
/// for match in matcher.matches(in: text, lexicon: lexicon) { print(match.rule, match["figure"] ?? match.tokens) }
/// ```
public struct PatternMatcher: Sendable {
  /// The patterns in the order given, which decides between matches of the same tokens.
  public let patterns: [Pattern]
  /// What happens where matches overlap.
  public let overlap: MatchOverlap
  private let programs: [PatternProgram]
  private let index: TriggerIndex

  /// Compiles `patterns`. O(length of their programs).
  public init(_ patterns: [Pattern], overlap: MatchOverlap = .leftmostLongest) {
    self.patterns = patterns
    self.overlap = overlap
    programs = patterns.map { ProgramCompiler.program(of: $0.node) }
    index = TriggerIndex(programs)
  }

  /// The matches in `text`, annotated by `lexicon`, by start, then end, then pattern. No match is empty or crosses the
  /// end of a sentence or line. O(tokens) without triggers.
  public func matches(in text: TokenizedText, lexicon: Lexicon) -> [PatternMatch] {
    matches(in: text, lexicon: lexicon, classes: TokenClassSets(text.tokens, in: text.tokens.indices))
  }

  /// As ``matches(in:lexicon:)``; `classes` are those of each token's readings.
  package func matches(in text: TokenizedText, lexicon: Lexicon, classes: TokenClassSets) -> [PatternMatch] {
    var matches: [PatternMatch] = []
    let union = classes.union
    guard index.mayBegin(with: union) else { return [] }
    // Most texts lack what some patterns need.
    let possible = programs.indices.filter { index.isPossible($0, with: union) }
    guard !possible.isEmpty else { return [] }
    var run = ProgramRun(text: text, lexicon: lexicon, classes: classes)
    var live: [Int] = []
    live.reserveCapacity(possible.count)
    var next = index.next(in: classes, from: 0)
    for sentence in text.sentences.indices {
      // Most sentences have nothing that any pattern begins with.
      let limits = text.sentences[sentence].tokens
      if next < limits.lowerBound { next = index.next(in: classes, from: limits.lowerBound) }
      guard next < limits.upperBound else { continue }
      let all = everyMatch(inSentence: sentence, of: text, &run, classes, possible, &live)
      if !all.isEmpty { matches += overlap == .all ? all : Self.leftmostLongest(all) }
    }
    return matches
  }

  /// The matches in the sentence at index `sentence` of `text`; none where there is no such sentence.
  public func matches(inSentence sentence: Int, of text: TokenizedText, lexicon: Lexicon) -> [PatternMatch] {
    let all = everyMatch(inSentence: sentence, of: text, lexicon)
    return overlap == .all ? all : Self.leftmostLongest(all)
  }

  /// Every match of a sentence by start, end and pattern.
  func everyMatch(inSentence sentence: Int, of text: TokenizedText, _ lexicon: Lexicon) -> [PatternMatch] {
    guard text.sentences.indices.contains(sentence) else { return [] }
    let classes = TokenClassSets(text.tokens, in: text.sentences[sentence].tokens)
    var run = ProgramRun(text: text, lexicon: lexicon, classes: classes)
    var live: [Int] = []
    return everyMatch(inSentence: sentence, of: text, &run, classes, Array(programs.indices), &live)
  }

  /// Every match of a sentence by those of the patterns `possible` that its classes let begin, for which `live` has room.
  private func everyMatch(
    inSentence sentence: Int, of text: TokenizedText, _ run: inout ProgramRun, _ classes: TokenClassSets,
    _ possible: [Int], _ live: inout [Int]
  ) -> [PatternMatch] {
    let limits = text.sentences[sentence].tokens
    let present = classes.union(of: limits)
    live.removeAll(keepingCapacity: true)
    for pattern in possible where index.isPossible(pattern, with: present) { live.append(pattern) }
    guard !live.isEmpty else { return [] }
    run.limits = limits
    let records = text.tokens.records
    var matches: [PatternMatch] = []
    let starts = index.starts(of: live)
    for start in limits where starts.contain(records[start], classes[start]) {
      let first = matches.count
      for pattern in live where index.begins(pattern, with: records[start], classes[start]) {
        for ending in run.endings(of: programs[pattern], at: start) where ending.end > start {
          matches.append(
            PatternMatch(
              rule: patterns[pattern].name, pattern: pattern, tokens: start..<ending.end, sentence: sentence,
              captures: ending.captures
            )
          )
        }
      }
      if matches.count > first + 1 {
        matches[first...].sort { ($0.tokens.upperBound, $0.pattern) < ($1.tokens.upperBound, $1.pattern) }
      }
    }
    return matches
  }

  /// Of matches in order the ones that leftmost-longest keeps.
  private static func leftmostLongest(_ all: [PatternMatch]) -> [PatternMatch] {
    var kept: [PatternMatch] = []
    var end = 0
    var index = 0
    while index < all.count {
      var best = all[index]
      index += 1
      while index < all.count, all[index].tokens.lowerBound == best.tokens.lowerBound {
        if all[index].tokens.upperBound > best.tokens.upperBound { best = all[index] }
        index += 1
      }
      guard best.tokens.lowerBound >= end else { continue }
      kept.append(best)
      end = best.tokens.upperBound
    }
    return kept
  }
}
