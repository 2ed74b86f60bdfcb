/// What words are where nothing of numbers and dates stands around them, learnt as texts are read.
///
/// A grammar asks the same of such a word at every place and gets the same answers, so that it need read it but once.
/// Kept by the number of the word's analysis and its ``TokenSigns/Setting``.
struct LoneWords: Sendable {
  /// What a word is to the number grammar.
  enum Number {
    /// It has not been read yet.
    case unread
    /// No number begins with it.
    case nothing
    /// A number, to be moved to its place.
    case mention(QuantityMention)
    /// More than its surroundings decides.
    case varying
  }

  /// 0 for words that were not read yet, −1 for nothing, −2 for those that vary, else one more than a place in `mentions`.
  private var numbers: [Int32] = []
  private var mentions: [QuantityMention] = []
  /// What words are to the date grammar: 0 for those that were not read yet, 1 for nothing, 2 for all else.
  private var dates: [UInt8] = []

  /// Makes room for words with `count` analyses.
  mutating func grow(to count: Int) {
    let missing = count * TokenSigns.Setting.count - dates.count
    guard missing > 0 else { return }
    numbers.append(contentsOf: repeatElement(0, count: missing))
    dates.append(contentsOf: repeatElement(0, count: missing))
  }

  /// What numbers know of the word with `analysis`, which there must be room for, in `setting`.
  @inline(__always)
  func number(_ analysis: Int, _ setting: TokenSigns.Setting) -> Number {
    let state = numbers[Self.place(analysis, setting)]
    if state > 0 { return .mention(mentions[Int(state) - 1]) }
    return state == 0 ? .unread : state == -1 ? .nothing : .varying
  }

  /// Keeps what numbers found out about the word with `analysis` in `setting`; nothing where no analysis tells all.
  mutating func learn(_ number: Number, of analysis: Int, _ setting: TokenSigns.Setting) {
    guard analysis >= WordCache.Analysis.first.count else { return }
    switch number {
    case .unread: break
    case .nothing: numbers[Self.place(analysis, setting)] = -1
    case .varying: numbers[Self.place(analysis, setting)] = -2
    case .mention(let mention):
      mentions.append(mention)
      numbers[Self.place(analysis, setting)] = Int32(clamping: mentions.count)
    }
  }

  /// Whether no date begins with the word with `analysis`, which there must be room for, in `setting`; nil where it has not
  /// been read yet.
  @inline(__always)
  func isNoDate(_ analysis: Int, _ setting: TokenSigns.Setting) -> Bool? {
    let state = dates[Self.place(analysis, setting)]
    return state == 0 ? nil : state == 1
  }

  /// Keeps whether no date begins with the word with `analysis` in `setting`; nothing where no analysis tells all.
  mutating func learn(isNoDate: Bool, of analysis: Int, _ setting: TokenSigns.Setting) {
    guard analysis >= WordCache.Analysis.first.count else { return }
    dates[Self.place(analysis, setting)] = isNoDate ? 1 : 2
  }

  @inline(__always)
  private static func place(_ analysis: Int, _ setting: TokenSigns.Setting) -> Int {
    analysis &* TokenSigns.Setting.count &+ setting.rawValue
  }
}

/// What was told of a text's tokens before the grammars read it; it must not leave the scope that lends it.
struct TokenGlance {
  private let signs: TokenSigns.View
  /// By token the number of the analysis that its readings are those of, whatever stands beside it; 0 where there is none.
  private let analyses: UnsafeBufferPointer<UInt32>

  init(_ signs: TokenSigns.View, _ analyses: UnsafeBufferPointer<UInt32>) {
    self.signs = signs
    self.analyses = analyses
  }

  /// How the token at `index` stands, nil where something that `grammar` knows may stand beside it.
  @inline(__always)
  func setting(of index: Int, for grammar: TokenSigns.Grammar) -> TokenSigns.Setting? {
    signs.setting(of: index, for: grammar)
  }

  /// The number of the analysis that tells all of the word at `index`, 0 where none does.
  @inline(__always)
  func analysis(at index: Int) -> Int { Int(analyses[index]) }
}
