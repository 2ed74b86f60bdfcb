/// One walk over the figures of a text: each is read, qualified and told apart from what is no count once the next is
/// known.
struct QuantityPass {
  let tokens: NumberTokens
  /// Figures and the words that a mention can begin with.
  private let candidates: Candidates
  /// The words that may be qualifiers.
  private let followers: UnsafeBufferPointer<UInt32>
  private let figures: FigureReader
  private let qualifiers: QualifierReader
  let context: FigureContext

  /// What changes on the walk; apart from the readers, which are copied where what holds them changes.
  private struct State {
    /// The end of the last telephone number, whose groups are no numbers.
    var phoneEnd = 0
    /// The first of the followers behind the last figure that was finished, and behind the last that was begun.
    var behind = 0
    var follower = 0
  }

  /// How many tokens, further qualifiers among them, may stand between a qualifier and its figure.
  private static let reach = 12

  init(_ tokens: NumberTokens, _ candidates: Candidates, _ followers: UnsafeBufferPointer<UInt32>) {
    self.tokens = tokens
    self.candidates = candidates
    self.followers = followers
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
    for place in candidates.tokens.indices where Int(candidates.tokens[place]) >= next {
      let index = Int(candidates.tokens[place])
      let known = known(index, Int(candidates.lone[place]), &lone)
      if known == .nothing { continue }
      if isLone(index, Int(candidates.lone[place]), known, &state) {
        if let draft = open {
          finish(draft, limit: index, &state, &mentions)
          open = nil
        }
        next = index + 1
        // The last one may be a telephone number with this for a group.
        if index >= state.phoneEnd { mentions.append(loneMention(index, known, lone)) }
        continue
      }
      // What a word behind it decided against, and «من» and «بين», which stand before anything, with no number behind.
      let classes = tokens.tokens.classes(at: index).intersection(.numberStarts)
      if classes.isSubset(of: .opensRange), tokens.isWord(index),
        classes.isEmpty || !tokens.mayBeNumber(behind: index)
      {
        continue
      }
      if next == index, next > 0, qualifiers.mayFollow(at: index) { continue }
      if index >= state.phoneEnd, let mention = plainMention(at: index, &state) {
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

  /// What is known of the candidate at `index`, by `place`, where nothing of numbers and dates stands around it. A word is
  /// read but once.
  @inline(__always)
  private func known(_ index: Int, _ place: Int, _ lone: inout LoneWords) -> LoneWords.Number {
    let known = lone.number(place)
    if known != .unread { return known }
    learn(index, place, &lone)
    return lone.number(place)
  }

  /// Whether the token at `index` is a mention by what is known of it at `place`, and nothing behind it qualifies it.
  @inline(__always)
  private func isLone(_ index: Int, _ place: Int, _ known: LoneWords.Number, _ state: inout State) -> Bool {
    switch known {
    case .unread, .nothing, .varying: return false
    case .mention: return !isFollowed(index, &state)
    case .figure:
      // Behind a mark a year would be looked at again.
      guard let value = figures.shortDigits(at: index) else { return false }
      return (!(1300...2199).contains(value) || !LoneWords.isBehindMark(place)) && !isFollowed(index, &state)
    }
  }

  /// That mention.
  @inline(__always)
  private func loneMention(_ index: Int, _ known: LoneWords.Number, _ lone: borrowing LoneWords) -> QuantityMention {
    if case .mention(let kept) = known { return lone.mention(kept).moved(to: index) }
    return QuantityMention(plain: figures.shortDigits(at: index) ?? 0, at: index, isDefinite: false)
  }

  /// A bare count of one token between plain words: most numbers are, and what the others need is not done for them. What it does not take ``draft(at:)`` may.
  @inline(__always)
  private func plainMention(at index: Int, _ state: inout State) -> QuantityMention? {
    let isDigits = tokens.isNumber(index)
    guard isDigits || tokens.mayBe(.numerals, at: index), tokens.endsNumber(index),
      !tokens.mayBe(.anyQualifiers, at: index), !isFollowed(index, &state),
      let value = isDigits ? figures.plainDigits(at: index) : figures.plainWord(at: index),
      context.standsPlain(index..<(index + 1), as: value, inDigits: isDigits)
    else { return nil }
    return QuantityMention(plain: value, at: index, isDefinite: !isDigits && context.isDefiniteWord(index))
  }

  /// Whether a qualifier stands behind the number at `index`, if nothing else does before it.
  @inline(__always)
  private func isFollowed(_ index: Int, _ state: inout State) -> Bool {
    let first = follower(behind: index, &state.follower)
    guard first < followers.count, Int(followers[first]) < index + Self.farthestQualifier else { return false }
    return isFollowed(index, from: first)
  }

  /// The same, the first of the followers behind it being that at `first`.
  @inline(never)
  private func isFollowed(_ index: Int, from first: Int) -> Bool {
    for follower in followers[first...].lazy.map(Int.init) {
      if follower >= index + Self.farthestQualifier { return false }
      if tokens.mayBe(.qualifiers, at: follower), qualifiers.mayFollow(at: follower) {
        return qualifiers.behind(index + 1, limit: tokens.count) != nil
      }
    }
    return false
  }

  /// The place of the first of the followers behind the token at `index`, from `place` on, which never goes back.
  @inline(__always)
  private func follower(behind index: Int, _ place: inout Int) -> Int {
    while place < followers.count, Int(followers[place]) <= index { place += 1 }
    return place
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

  /// The qualifier behind a figure.
  private func qualifier(
    behind figure: Figure, limit: Int, _ state: inout State
  ) -> (qualifier: Quantity.Qualifier, tokens: Range<Int>)? {
    if case .ordinal = figure.form { return nil }
    let end = figure.tokens.upperBound
    for follower in followers[follower(behind: end - 1, &state.behind)...].lazy.map(Int.init) {
      if follower >= limit { return nil }
      if tokens.mayBe(.qualifiers, at: follower) { return qualifiers.behind(end, limit: limit) }
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
