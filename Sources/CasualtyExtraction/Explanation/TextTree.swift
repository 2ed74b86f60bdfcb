/// Lines of text that stand below one another: what an explanation is printed from.
public struct TextTree: Hashable, Sendable {
  /// The line itself.
  public let label: String
  /// What stands below it, indented.
  public let children: [TextTree]

  /// A line with what stands below it; line breaks in it become spaces.
  public init(_ label: String, _ children: [TextTree] = []) {
    self.label = String(label.map { $0.isNewline ? " " : $0 })
    self.children = children
  }

  /// The tree as lines, two spaces a level; each ends with a line break. O(length).
  public var text: String {
    var text = ""
    write(to: &text, level: 0)
    return text
  }

  private func write(to text: inout String, level: Int) {
    text += String(repeating: "  ", count: level) + label + "\n"
    for child in children { child.write(to: &text, level: level + 1) }
  }
}

extension TextTree {
  /// A heading over `children`, nothing where there are none.
  static func section(_ label: String, _ children: [TextTree]) -> [TextTree] {
    children.isEmpty ? [] : [TextTree(label, children)]
  }
}
