import ArabicText
import CasualtyExtraction

/// A stretch of a document's text that is marked on the page.
struct TextMark: Sendable {
  /// What is marked besides counts.
  enum Kind: String, Sendable {
    case date, place, actor
  }

  /// What a mark stands for.
  enum Meaning: Sendable {
    /// Facts, by their index in the result.
    case facts([Int])
    /// A date, place or actor, with what to show of it.
    case name(Kind, String)
  }

  /// The bytes of the source.
  var range: Range<Int>
  /// What it stands for.
  var meaning: Meaning
}

/// The marks of a document: counts, and names, of which none overlap among themselves; a name may lie in a count.
struct TextMarks: Sendable {
  /// The counts, in text order.
  let counts: [TextMark]
  /// The dates, places and actors, in text order.
  let names: [TextMark]

  /// The marks of `analysis`, with words in the language of `labels`. O(n log n).
  init(_ analysis: Analysis, _ labels: Labels) {
    counts = Self.counts(of: analysis.result.facts, in: analysis.tokens.text.source)
    names = Self.names(of: analysis, NameWords(labels))
  }

  /// Counts whose words overlap become one mark.
  private static func counts(of facts: [Fact], in source: [UInt8]) -> [TextMark] {
    let offsets = ByteOffsets(facts.flatMap { [$0.evidence.start, $0.evidence.end] }, in: source)
    let ranges = facts.indices.map { index in
      let start = offsets[facts[index].evidence.start]
      return (range: start..<max(start, offsets[facts[index].evidence.end]), index: index)
    }
    var marks: [TextMark] = []
    for (range, index) in ranges.sorted(by: { ($0.range.lowerBound, $0.index) < ($1.range.lowerBound, $1.index) })
    where !range.isEmpty {
      if let last = marks.last, range.lowerBound < last.range.upperBound, case .facts(let indices) = last.meaning {
        let end = max(last.range.upperBound, range.upperBound)
        marks[marks.count - 1] = TextMark(range: last.range.lowerBound..<end, meaning: .facts(indices + [index]))
      } else {
        marks.append(TextMark(range: range, meaning: .facts([index])))
      }
    }
    return marks
  }

  /// Of names that overlap, the one that begins first stands, of those the longest.
  private static func names(of analysis: Analysis, _ words: NameWords) -> [TextMark] {
    let text = analysis.tokens
    var found: [TextMark] = []
    for mention in analysis.mentions {
      guard let (kind, meaning) = words.meaning(of: mention) else { continue }
      var range = text.normalizedRange(of: mention.tokens)
      range.start = min(range.start + max(0, mention.proclitic), range.end)
      let source = text.text.alignment.source(of: range)
      guard source.start < source.end, source.end <= text.text.source.count else { continue }
      found.append(TextMark(range: source.start..<source.end, meaning: .name(kind, meaning)))
    }
    // Swift's sort is stable: of equal stretches the first mention stands.
    found.sort { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
    var marks: [TextMark] = []
    for mark in found where mark.range.lowerBound >= marks.last?.range.upperBound ?? 0 { marks.append(mark) }
    return marks
  }
}

/// The byte offsets of some code-point offsets of a UTF-8 text.
private struct ByteOffsets {
  private var bytes: [Int: Int] = [:]
  private let end: Int

  /// Looks up `codePoints` in `source`. O(length + k log k).
  init(_ codePoints: [Int], in source: [UInt8]) {
    end = source.count
    let wanted = codePoints.sorted()
    var next = 0
    var count = -1
    for (offset, byte) in source.enumerated() where byte & 0xC0 != 0x80 {
      count += 1
      while next < wanted.count, wanted[next] <= count {
        bytes[wanted[next]] = offset
        next += 1
      }
      if next == wanted.count { break }
    }
  }

  /// The byte at which code point `codePoint` begins, the end for those behind the text.
  subscript(codePoint: Int) -> Int { bytes[codePoint] ?? end }
}
