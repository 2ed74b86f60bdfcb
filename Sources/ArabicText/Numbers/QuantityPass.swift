/// One walk over the figures of a text: each is read, qualified and told apart from what is no count once the next is
/// known.
struct QuantityPass {
  let tokens: NumberTokens
  /// Figures and the words that a mention can begin with.
  private let candidates: UnsafeBufferPointer<UInt32>
  /// What a glance told of the tokens, where one was cast.
  private let glance: TokenGlance?
  private let figures: FigureReader
  private let qualifiers: QualifierReader
  let context: FigureContext

  /// What changes on the walk; apart from the readers, which are copied where what holds them changes.
  private struct State {
    /// The first candidate behind the last figure.
    var behind = 0
    /// The end of the last telephone number, whose groups are no numbers.
    var phoneEnd = 0
    /// The first candidate not yet passed that may stand behind its figure as a qualifier.
    var follower = 0
  }

  /// How many tokens, further qualifiers among them, may stand between a qualifier and its figure.
  private static let reach = 12

  init(_ tokens: NumberTokens, _ candidates: UnsafeBufferPointer<UInt32>, _ glance: TokenGlance?) {
    self.tokens = tokens
    self.candidates = candidates
    self.glance = glance
    figures = FigureReader(tokens)
    qualifiers = QualifierReader(tokens: tokens)
    context = FigureContext(tokens)
  }

  /// Appends the text's numbers to `mentions`; `lone` is what is known of words that stand alone. O(tokens).
  func run(_ lone: inout LoneWords, into mentions: inout [QuantityMention]) {
    let first = mentions.count
    var state = State()
    var open: QuantityDraft?
    var next = 0
    for place in candidates.indices where Int(candidates[place]) >= next {
      let index = Int(candidates[place])
      var mention: QuantityMention?
      switch glance.map({ loneNumber(index, place, $0, &lone, &state) }) ?? .varying {
      case .nothing: continue
      case .mention(let lone): mention = lone
      case .unread, .varying:
        // What a word behind it decided against, and «من» and «بين», which stand before anything, with no number behind.
        let classes = tokens.tokens.classes(at: index).intersection(.numberStarts)
        if classes.isSubset(of: .opensRange), tokens.isWord(index),
          classes.isEmpty || !tokens.mayBeNumber(behind: index)
        {
          continue
        }
        if next == index, next > 0, qualifiers.mayFollow(at: index) { continue }
        if index >= state.phoneEnd { mention = plainMention(at: index, place, &state) }
      }
      if let mention {
        if let draft = open { finish(draft, limit: index, &state, &mentions) }
        open = nil
        next = index + 1
        // The last one may be a telephone number with this for a group.
        if index >= state.phoneEnd { mentions.append(mention) }
        continue
      }
      guard let draft = draft(at: index) else { continue }
      next = draft.figure.tokens.upperBound
      if let open { finish(open, limit: draft.tokens.lowerBound, &state, &mentions) }
      open = draft
    }
    if let open { finish(open, limit: tokens.count, &state, &mentions) }
    shareUnits(&mentions, from: first)
    shareNames(&mentions, from: first)
  }

  /// What begins at `index`, with the qualifiers before it.
  @inline(__always)
  func draft(at index: Int) -> QuantityDraft? {
    if tokens.mayBe(.anyQualifiers, at: index), let draft = qualified(at: index) { return draft }
    return figures.figure(at: index).map { QuantityDraft($0) }
  }

  /// What the candidate at `place` is, the token at `index`, where nothing of numbers and dates stands around it; else it
  /// varies. A word is read but once.
  @inline(__always)
  private func loneNumber(
    _ index: Int, _ place: Int, _ glance: TokenGlance, _ lone: inout LoneWords, _ state: inout State
  ) -> LoneWords.Number {
    guard let setting = glance.setting(of: index, for: .numbers) else { return .varying }
    if tokens.isNumber(index) {
      // Behind a mark a year would be looked at again.
      guard let value = figures.shortDigits(at: index), !setting.isBehindMark || !(1300...2199).contains(value),
        !isFollowed(index, place, &state)
      else { return .varying }
      return .mention(QuantityMention(plain: value, at: index, isDefinite: false))
    }
    let analysis = glance.analysis(at: index)
    guard analysis >= WordCache.Analysis.first.count else { return .varying }
    var number = lone.number(analysis, setting)
    if case .unread = number {
      number = read(index)
      lone.learn(number, of: analysis, setting)
    }
    if case .mention(let mention) = number {
      return isFollowed(index, place, &state) ? .varying : .mention(mention.moved(to: index))
    }
    return number
  }

  /// A bare count of one token between plain words, the candidate at `place`: most numbers are, and what the others need
  /// is not done for them. What it does not take ``draft(at:)`` may.
  @inline(__always)
  private func plainMention(at index: Int, _ place: Int, _ state: inout State) -> QuantityMention? {
    let isDigits = tokens.isNumber(index)
    guard isDigits || tokens.mayBe(.numerals, at: index), tokens.endsNumber(index),
      !tokens.mayBe(.anyQualifiers, at: index), !isFollowed(index, place, &state),
      let value = isDigits ? figures.plainDigits(at: index) : figures.plainWord(at: index),
      context.standsPlain(index..<(index + 1), as: value, inDigits: isDigits)
    else { return nil }
    return QuantityMention(plain: value, at: index, isDefinite: !isDigits && context.isDefiniteWord(index))
  }

  /// Whether a qualifier stands behind the number at `index`, the candidate at `place`, if nothing else does before it.
  @inline(__always)
  private func isFollowed(_ index: Int, _ place: Int, _ state: inout State) -> Bool {
    let limit = index + Self.farthestQualifier
    var follower = max(state.follower, place + 1)
    while follower < candidates.count, Int(candidates[follower]) < limit,
      !tokens.mayBe(.qualifiers, at: Int(candidates[follower])) || !qualifiers.mayFollow(at: Int(candidates[follower]))
    {
      follower += 1
    }
    state.follower = follower
    guard follower < candidates.count, Int(candidates[follower]) < limit else { return false }
    return qualifiers.behind(index + 1, limit: tokens.count) != nil
  }

  /// Behind so many tokens no qualifier is looked for, but for quotation marks and brackets, of which prose has no such
  /// runs.
  private static let farthestQualifier = 24

  /// Appends `draft`, behind which the next mention begins at `limit`.
  private func finish(
    _ draft: QuantityDraft, limit: Int, _ state: inout State, _ mentions: inout [QuantityMention]
  ) {
    let found = draft.qualifierTokens == nil ? qualifier(behind: draft.figure, limit: limit, &state) : nil
    guard draft.figure.tokens.lowerBound >= state.phoneEnd else { return }
    var draft = draft
    if let found { draft.qualify(found.qualifier, found.tokens) }
    var mention = draft.mention(context)
    if mention.kind == .phone {
      mention = mention.spanning(context.phoneTokens(of: draft.figure))
      state.phoneEnd = mention.figure.upperBound
    }
    mentions.append(mention)
  }

  /// The qualifier behind a figure; it is among the candidates.
  private func qualifier(
    behind figure: Figure, limit: Int, _ state: inout State
  ) -> (qualifier: Quantity.Qualifier, tokens: Range<Int>)? {
    if case .ordinal = figure.form { return nil }
    let end = figure.tokens.upperBound
    while state.behind < candidates.count, Int(candidates[state.behind]) < end { state.behind += 1 }
    var place = state.behind
    while place < candidates.count, Int(candidates[place]) < limit {
      if tokens.mayBe(.qualifiers, at: Int(candidates[place])) { return qualifiers.behind(end, limit: limit) }
      place += 1
    }
    return nil
  }

  /// A figure with the qualifiers before it: «ما يزيد عن نحو (50)».
  private func qualified(at index: Int) -> QuantityDraft? {
    guard var (qualifier, at, isJoined) = qualifiers.before(at: index) ?? qualifiers.split(at: index) else {
      return nil
    }
    let end = at
    while tokens.continues(at), at < end + Self.reach {
      if let next = qualifiers.before(at: at) {
        if qualifier == .approximately { qualifier = next.qualifier }
        (at, isJoined) = (next.end, next.isJoined)
      } else if !isJoined, tokens.isConjoined(at) {
        return nil
      } else if let figure = figures.figure(at: at) {
        var draft = QuantityDraft(figure)
        if case .ordinal = figure.form { return nil }
        draft.qualify(qualifier, index..<end)
        return draft
      } else if tokens.isQuoteOrBracket(at) || tokens.hasArticleBefore(at + 1) || tokens.isWord(at, .by)
        || isJoined && tokens.isWord(at, .and)
      {
        at += 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// «الفرقتان 25 و30»: what is joined to a name's number is one too, unless it counts the noun behind it.
  private func shareNames(_ mentions: inout [QuantityMention], from first: Int) {
    for index in (first..<mentions.count).dropLast() where mentions[index].kind == .name {
      let (name, next) = (mentions[index], mentions[index + 1])
      guard next.kind == .cardinal, tokens.isNumber(name.figure.lowerBound), tokens.isNumber(next.figure.lowerBound),
        let joined = tokens.conjoined(after: name.figure.upperBound), joined.index == next.figure.lowerBound,
        next.qualifierTokens == nil,
        !(tokens.continues(next.figure.upperBound) && tokens.isCounted(next.figure.upperBound))
      else { continue }
      mentions[index + 1] = next.with(.name, nil)
    }
  }

  /// «5 و7 سنوات», «20 و30 بالمئة»: a unit holds for both of two joined figures.
  private func shareUnits(_ mentions: inout [QuantityMention], from first: Int) {
    for index in (first..<mentions.count).dropLast().reversed() where mentions[index + 1].kind.isMeasured {
      guard mentions[index].kind == .cardinal, let joined = tokens.conjoined(after: mentions[index].figure.upperBound),
        joined.index == mentions[index + 1].figure.lowerBound
      else { continue }
      mentions[index] = mentions[index].with(mentions[index + 1].kind, mentions[index + 1].unitTokens)
    }
  }
}

extension NumberTokens {
  /// Whether the word at `index` can only be read with «و» on its front.
  func isConjoined(_ index: Int) -> Bool {
    let readings = tokens.readings(at: index)
    return !readings.isEmpty && readings.allSatisfy { vocabulary[$0] == nil || $0.proclitics.contains(.wa) }
      && readings.contains { vocabulary[$0] != nil }
  }
}
