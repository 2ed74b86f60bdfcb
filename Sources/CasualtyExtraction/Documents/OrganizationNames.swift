/// Where organisations were named last, by their first word. Read on from token to token: a text is gone through once.
struct OrganizationNames {
  private var last: [Substring: Int] = [:]
  private var end = 0

  /// The last token before `index` whose name, as `name` gives it, is `word`; `index` never falls.
  mutating func last(named word: Substring, before index: Int, _ name: (Int) -> Substring?) -> Int? {
    while end < index {
      if let name = name(end) { last[name] = end }
      end += 1
    }
    return last[word]
  }
}
