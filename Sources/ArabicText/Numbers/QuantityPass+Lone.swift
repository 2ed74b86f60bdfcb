extension QuantityPass {
  /// Reads the word at `index`, around which nothing of numbers and dates stands, and keeps at `place` what it is.
  @inline(never)
  func learn(_ index: Int, _ place: Int, _ lone: inout LoneWords) {
    guard isToldByItself(index) else { return lone.learn(varyingNumberAt: place) }
    guard let mention = draft(at: index)?.mention(context) else { return lone.learn(number: nil, at: place) }
    if mention.isOneToken(index) {
      lone.learn(number: mention, at: place)
    } else {
      lone.learn(varyingNumberAt: place)
    }
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
