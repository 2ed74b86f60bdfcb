/// A text as code points, the unit of evidence offsets.
struct CodePoints {
  let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The `occurrence`th place, from 1, where `words` stands; occurrences may overlap. O(n m).
  func range(of words: String, occurrence: Int) -> Range<Int>? {
    let wanted = Array(words.unicodeScalars)
    guard wanted.count <= scalars.count else { return nil }
    var left = max(1, occurrence)
    for start in 0...(scalars.count - wanted.count) where scalars[start..<(start + wanted.count)].elementsEqual(wanted)
    {
      left -= 1
      if left == 0 { return start..<(start + wanted.count) }
    }
    return nil
  }
}
