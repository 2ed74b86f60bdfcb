/// Writes pattern nodes one below the other; what a list of them means, sequence or choice, its owner says.
@resultBuilder
public enum PatternBuilder {
  /// One component.
  public static func buildExpression(_ component: some PatternComponent) -> [PatternNode] { [component.node] }
  /// A node made elsewhere.
  public static func buildExpression(_ node: PatternNode) -> [PatternNode] { [node] }
  /// A list made elsewhere, taken up part by part.
  public static func buildExpression(_ parts: [PatternNode]) -> [PatternNode] { parts }
  /// The components in order.
  public static func buildBlock(_ parts: [PatternNode]...) -> [PatternNode] { parts.flatMap(\.self) }
  /// Components of a `for` loop.
  public static func buildArray(_ parts: [[PatternNode]]) -> [PatternNode] { parts.flatMap(\.self) }
  /// Components of an `if` without `else`.
  public static func buildOptional(_ part: [PatternNode]?) -> [PatternNode] { part ?? [] }
  /// Components of an `if`.
  public static func buildEither(first part: [PatternNode]) -> [PatternNode] { part }
  /// Components of an `else`.
  public static func buildEither(second part: [PatternNode]) -> [PatternNode] { part }
}

/// Something that stands for a node inside a ``PatternBuilder``.
public protocol PatternComponent {
  /// The node.
  var node: PatternNode { get }
}
