/// Reads what bounds a figure, before it («ما لا يقل عن 5») and behind it («5 أشخاص على الأقل»).
struct QualifierReader {
  let tokens: NumberTokens
  /// How many words of the counted noun may stand between a figure and the qualifier behind it.
  private static let reach = 5

  /// A qualifier that may stand before a figure, and where it ends.
  func before(at index: Int) -> (qualifier: Quantity.Qualifier, end: Int, isJoined: Bool)? {
    tokens.first(.qualifiers, at: index) { word, reading in
      guard case .qualifier(let qualifier, let side, let isJoined) = word, side != .after else { return nil }
      return (qualifier, index + reading.length, isJoined)
    }
  }

  /// A qualifier whose preposition the counted noun parts from it, and where the preposition ends:
  /// «لا يقل عدد القتلى عن».
  func split(at index: Int) -> (qualifier: Quantity.Qualifier, end: Int, isJoined: Bool)? {
    let found: (Quantity.Qualifier, Int)? = tokens.first(.splitQualifiers, at: index) { word, reading in
      guard case .splitQualifier(let qualifier) = word else { return nil }
      return (qualifier, reading.length)
    }
    guard let (qualifier, length) = found else { return nil }
    var at = index + length
    while tokens.continues(at), at < index + length + Self.reach, tokens.isWord(at) {
      if tokens.isWord(at, .about) || tokens.isWord(at, .upon) { return (qualifier, at + 1, false) }
      at += 1
    }
    return nil
  }

  /// Whether the qualifier at `index` may also stand behind its figure.
  func mayFollow(at index: Int) -> Bool {
    tokens.first(.qualifiers, at: index) { word, _ in
      guard case .qualifier(_, let side, _) = word else { return nil }
      return side != .before
    } ?? false
  }

  /// The qualifier behind a figure that ends at `end`; `limit` is where the next mention begins.
  func behind(_ end: Int, limit: Int) -> (qualifier: Quantity.Qualifier, tokens: Range<Int>)? {
    var at = end
    var words = 0
    while tokens.continues(at), at < limit, words <= Self.reach {
      if let found = after(at) { return at + found.1 <= limit ? (found.0, at..<(at + found.1)) : nil }
      if tokens.isQuoteOrBracket(at) || (tokens.isMark(at, ",") && mayFollow(at: at + 1)) {
        at += 1
        continue
      }
      guard tokens.isWord(at), !isBoundary(at) else { return nil }
      words += 1
      at += 1
    }
    return nil
  }

  private func after(_ index: Int) -> (Quantity.Qualifier, Int)? {
    tokens.first(.qualifiers, at: index) { word, reading in
      guard case .qualifier(let qualifier, let side, _) = word, side != .before else { return nil }
      return (qualifier, reading.length)
    }
  }

  /// «و…» opens another part, «بينهم» and «منهم» a part of the figure.
  private func isBoundary(_ index: Int) -> Bool {
    tokens.begins(index, .and) || tokens.begins(index, .between)
      || tokens.begins(index, .from) && !tokens.isWord(index, .from)
  }
}
