import CVectors

/// What words are where nothing of numbers and dates stands around them, learnt as texts are read.
///
/// A grammar asks the same of such a word at every place and gets the same answers, so that it need read it but once.
/// Kept by the number of the word's analysis and how it stands, `cvectors_among_words` and the others.
struct LoneWords: ~Copyable, Sendable {
  /// What a token is to the number grammar where it stands.
  enum Number: Equatable {
    /// It has not been read yet.
    case unread
    /// No number begins with it.
    case nothing
    /// A number, the mention by its place among those kept.
    case mention(Int)
    /// A figure, which its digits tell all of.
    case figure
    /// More than its surroundings decides.
    case varying
  }

  /// What a token is to the date grammar where it stands.
  enum Date: UInt8 {
    /// It has not been read yet.
    case unread
    /// No date begins with it.
    case nothing
    /// A figure: none does, if it is not long.
    case figure
    /// More than its surroundings decides.
    case varying
  }

  /// 0 for words that were not read yet, −1 for nothing, −2 for those that vary, −3 for figures, else one more than a place in
  /// `mentions`.
  private var numbers: [Int32] = []
  private var mentions: [QuantityMention] = []
  private var dates: [Date] = []

  /// How many ways to stand there are.
  static var settings: Int { Int(cvectors_settings) }
  /// From so many bytes on a figure may be a date by itself.
  static var longFigure: Int { 6 }

  /// Makes room for words with `count` analyses.
  mutating func grow(to count: Int) {
    if numbers.isEmpty {
      numbers.reserveCapacity(count * Self.settings)
      dates.reserveCapacity(count * Self.settings)
    }
    for analysis in (numbers.count / Self.settings)..<max(count, numbers.count / Self.settings) {
      let isFigure = analysis == Int(cvectors_noted_number)
      let isWord = analysis >= WordCache.Analysis.first.count
      for setting in 0..<Self.settings {
        // Where something stands around it nothing holds of the word alone.
        let isVarying = setting == Int(cvectors_unsettled) || !isFigure && !isWord
        numbers.append(isVarying ? -2 : isFigure ? -3 : 0)
        dates.append(isVarying ? .varying : isFigure ? .figure : .unread)
      }
    }
  }

  /// Whether what is known at `place` holds behind a mark on the same line.
  @inline(__always)
  static func isBehindMark(_ place: Int) -> Bool {
    let setting = place % settings
    return setting == Int(cvectors_behind_mark) || setting == Int(cvectors_between_marks)
  }

  /// What numbers know of the word at `place`, which there must be room for.
  @inline(__always)
  func number(_ place: Int) -> Number {
    let state = numbers[place]
    if state > 0 { return .mention(Int(state) - 1) }
    return state == 0 ? .unread : state == -1 ? .nothing : state == -2 ? .varying : .figure
  }

  /// The mention kept at `place`.
  @inline(__always)
  func mention(_ place: Int) -> QuantityMention { mentions[place] }

  /// Keeps what numbers found out about the word at `place`: a mention of one token, or none.
  mutating func learn(number mention: QuantityMention?, at place: Int) {
    guard let mention else {
      numbers[place] = -1
      return
    }
    mentions.append(mention)
    numbers[place] = Int32(clamping: mentions.count)
  }

  /// Keeps that numbers must read the word at `place` each time.
  mutating func learn(varyingNumberAt place: Int) { numbers[place] = -2 }

  /// What dates know of the word at `place`, which there must be room for.
  @inline(__always)
  func date(_ place: Int) -> Date { dates[place] }

  /// Keeps whether no date begins with the word at `place`.
  mutating func learn(isNoDate: Bool, at place: Int) { dates[place] = isNoDate ? .nothing : .varying }

  /// Takes those out of the tokens at `places`, which stand as `settings` say and have the analyses `analyses`, with which
  /// no number can begin; returns how many are left, and writes where what is known of them stands to `lone`.
  func dropNoNumbers(
    _ places: UnsafeMutablePointer<UInt32>, _ count: Int, _ settings: UnsafePointer<UInt8>,
    _ analyses: UnsafeBufferPointer<UInt32>, _ lone: UnsafeMutablePointer<UInt32>
  ) -> Int {
    numbers.withUnsafeBufferPointer { numbers in
      Self.keep(places, count, settings, analyses, lone) { numbers[$1] == -1 ? 0 : 1 }
    }
  }

  /// The same for dates; `tokens` are all of the text.
  func dropNoDates(
    _ places: UnsafeMutablePointer<UInt32>, _ count: Int, _ settings: UnsafePointer<UInt8>,
    _ analyses: UnsafeBufferPointer<UInt32>, _ tokens: UnsafeBufferPointer<TokenRecord>,
    _ lone: UnsafeMutablePointer<UInt32>
  ) -> Int {
    dates.withUnsafeBufferPointer { dates in
      Self.keep(places, count, settings, analyses, lone) { index, place in
        let isLong = tokens[index].count < Self.longFigure ? 0 : 1
        let isNothing = dates[place] == .nothing ? 1 : 0
        return (isNothing | (dates[place] == .figure ? 1 : 0) & (isLong ^ 1)) ^ 1
      }
    }
  }

  /// Keeps those of the tokens at `places` of which `isKept` says 1, not 0; without a branch, which the processor would guess wrong.
  @inline(__always)
  private static func keep(
    _ places: UnsafeMutablePointer<UInt32>, _ count: Int, _ settings: UnsafePointer<UInt8>,
    _ analyses: UnsafeBufferPointer<UInt32>, _ lone: UnsafeMutablePointer<UInt32>,
    _ isKept: (_ index: Int, _ place: Int) -> Int
  ) -> Int {
    var kept = 0
    for at in 0..<count {
      let token = places[at]
      let place = Int(analyses[Int(token)]) &* Self.settings &+ Int(settings[at])
      places[kept] = token
      lone[kept] = UInt32(truncatingIfNeeded: place)
      kept &+= isKept(Int(token), place)
    }
    return kept
  }
}

/// The tokens that mentions of a grammar may begin with; they must not leave the scope that lends them.
struct Candidates {
  /// Their places, ascending.
  let tokens: UnsafeBufferPointer<UInt32>
  /// Of each where ``LoneWords`` keeps what is known of it.
  let lone: UnsafeBufferPointer<UInt32>
}
