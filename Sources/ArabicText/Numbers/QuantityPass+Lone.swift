extension QuantityPass {
  /// What the word at `index` is, around which nothing of numbers and dates stands.
  @inline(never)
  func read(_ index: Int) -> LoneWords.Number {
    guard isToldByItself(index) else { return .varying }
    guard let draft = draft(at: index) else { return .nothing }
    let mention = draft.mention(context)
    return mention.isOneToken(index) ? .mention(mention) : .varying
  }

  /// Whether neither the source's letters nor those of the words beside it decide what the word at `index` is: «خمس» may be
  /// a fifth of what follows, «عدة» be written with heh, «لا يقل» part from its preposition.
  private func isToldByItself(_ index: Int) -> Bool {
    tokens.tokens.readings(at: index).allSatisfy { reading in
      guard reading.length == 1 else { return false }
      return switch tokens.vocabulary[reading] {
      case nil, .unit, .boundUnit, .teen, .ten, .hundred, .ordinal, .qualifier, .measure, .cue, .name: true
      case .scale(_, let form): form != .open
      case .vague(let vague): !vague.needsMarbuta
      case .zero, .fraction, .decimalPoint, .spokenHundred, .spokenUnit, .splitQualifier, .placeName: false
      }
    }
  }
}

extension QuantityMention {
  /// Whether it is the token at `index` and nothing else.
  fileprivate func isOneToken(_ index: Int) -> Bool {
    tokens == index..<(index + 1) && figure == tokens && qualifierTokens == nil && unitTokens == nil
  }
}
