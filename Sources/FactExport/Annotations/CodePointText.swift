/// Slices of a text by code points, asked for from its beginning to its end.
///
/// It remembers where the last slice began, so that slices in text order cost O(length) together.
struct CodePointText {
  private let scalars: String.UnicodeScalarView
  private var position: String.Index
  private var offset = 0

  init(_ text: String) {
    scalars = text.unicodeScalars
    position = scalars.startIndex
  }

  /// The code points from `start` up to `end`, clamped to the text.
  mutating func slice(_ start: Int, _ end: Int) -> String {
    guard start < end else { return "" }
    move(to: max(0, start))
    var index = position
    for _ in offset..<max(offset, end) {
      guard index < scalars.endIndex else { break }
      index = scalars.index(after: index)
    }
    return String(scalars[position..<index])
  }

  private mutating func move(to target: Int) {
    while offset > target, position > scalars.startIndex {
      position = scalars.index(before: position)
      offset -= 1
    }
    while offset < target, position < scalars.endIndex {
      position = scalars.index(after: position)
      offset += 1
    }
  }
}
