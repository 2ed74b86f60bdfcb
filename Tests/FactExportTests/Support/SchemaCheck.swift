import Foundation

/// Checks values against a JSON Schema (draft 2020-12), by the keywords that the published schema uses.
///
/// A keyword that it does not know is an error, so that the schema cannot outgrow it unseen.
struct SchemaCheck {
  let schema: JSONValue

  init(_ json: String) throws { schema = try JSONValue.reading(json.utf8) }

  /// What is wrong with `value`, each with its path; nothing where it is valid.
  func errors(in value: JSONValue) -> [String] { errors(in: value, against: schema, at: "$") }

  private func errors(in value: JSONValue, against schema: JSONValue, at path: String) -> [String] {
    guard schema != .boolean(false) else { return ["\(path): not allowed"] }
    return schema.members.sorted { $0.key < $1.key }.flatMap { keyword, rule -> [String] in
      switch keyword {
      case "$schema", "$defs", "title", "description": []
      case "$ref": errors(in: value, against: target(of: rule.text ?? ""), at: path)
      case "type", "enum", "const", "minimum", "maximum", "minLength", "pattern", "minItems", "maxItems":
        holds(keyword, rule, value) ? [] : ["\(path): \(keyword)"]
      case "required":
        rule.elements.compactMap(\.text).filter { isObject(value) && value.members[$0] == nil }
          .map { "\(path): required \($0)" }
      case "properties":
        rule.members.flatMap { name, inner in
          value.members[name].map { errors(in: $0, against: inner, at: "\(path).\(name)") } ?? []
        }
      case "additionalProperties":
        rule == .boolean(false)
          ? value.members.keys.filter { schema["properties"].members[$0] == nil }.map { "\(path): additional \($0)" }
          : ["unknown rule of additionalProperties"]
      case "items":
        value.elements.enumerated().flatMap { errors(in: $1, against: rule, at: "\(path)[\($0)]") }
      case "anyOf":
        rule.elements.contains { errors(in: value, against: $0, at: path).isEmpty } ? [] : ["\(path): anyOf"]
      default: ["unknown keyword \(keyword)"]
      }
    }
  }

  private func isObject(_ value: JSONValue) -> Bool { if case .object = value { true } else { false } }

  private func target(of reference: String) -> JSONValue {
    // A reference that leads nowhere must not let everything pass.
    let found = reference.split(separator: "/").dropFirst().reduce(schema) { $0[String($1)] }
    return found == .null ? .object(["broken reference \(reference)": .null]) : found
  }

  private func holds(_ keyword: String, _ rule: JSONValue, _ value: JSONValue) -> Bool {
    switch (keyword, value) {
    case ("type", _):
      (rule.text.map { [$0] } ?? rule.elements.compactMap(\.text)).contains { Self.isOf(type: $0, value) }
    case ("enum", _): rule.elements.contains(value)
    case ("const", _): rule == value
    case ("minimum", .number(let number)): number >= (rule.number ?? .infinity)
    case ("maximum", .number(let number)): number <= (rule.number ?? -.infinity)
    case ("minLength", .string(let text)): Double(text.unicodeScalars.count) >= (rule.number ?? .infinity)
    case ("pattern", .string(let text)): text.range(of: rule.text ?? "$^", options: .regularExpression) != nil
    case ("minItems", .array(let values)): Double(values.count) >= (rule.number ?? .infinity)
    case ("maxItems", .array(let values)): Double(values.count) <= (rule.number ?? -.infinity)
    default: true
    }
  }

  private static func isOf(type: String, _ value: JSONValue) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .boolean), ("number", .number), ("string", .string), ("array", .array),
      ("object", .object):
      true
    case ("integer", .number(let number)): number.rounded() == number
    default: false
    }
  }
}
