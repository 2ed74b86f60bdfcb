import CasualtyExtraction

/// Writes a document's text with its marks.
///
/// A count is a link to its row of the table, a name a `mark` that takes the focus; names inside of a count do not.
/// Lines go into blocks that the browser lays out only when they come into view.
struct MarkedText {
  let source: [UInt8]
  let marks: TextMarks
  let facts: [Fact]
  /// The document's number on the page.
  let document: Int
  private static let blockBytes = 8000
  private var count = 0
  private var name = 0

  init(source: [UInt8], marks: TextMarks, facts: [Fact], document: Int) {
    self.source = source
    self.marks = marks
    self.facts = facts
    self.document = document
  }

  /// Writes the text; `data` numbers the names' meanings. O(length).
  mutating func write(to html: inout HTMLWriter, _ data: inout PageData) {
    var size = 0
    var isOpen = false
    for line in TextLines(source).lines {
      if !isOpen { html.open("div", ["class": "block"]) }
      isOpen = true
      html.open("p", ["class": line.followsGap ? "gap" : line.continues ? "on" : nil])
      write(line.range, to: &html, &data)
      html.markup("</p>\n")
      size += line.range.count
      if size >= Self.blockBytes {
        html.close("div")
        isOpen = false
        size = 0
      }
    }
    if isOpen { html.close("div") }
  }

  private mutating func write(_ line: Range<Int>, to html: inout HTMLWriter, _ data: inout PageData) {
    var position = line.lowerBound
    while position < line.upperBound {
      while count < marks.counts.count, marks.counts[count].range.upperBound <= position { count += 1 }
      if count < marks.counts.count, case let mark = marks.counts[count], mark.range.lowerBound < line.upperBound {
        let start = max(mark.range.lowerBound, position)
        names(position..<start, isInLink: false, to: &html, &data)
        position = min(mark.range.upperBound, line.upperBound)
        open(mark, isFirst: start == mark.range.lowerBound, to: &html)
        names(start..<position, isInLink: true, to: &html, &data)
        html.close("a")
      } else {
        names(position..<line.upperBound, isInLink: false, to: &html, &data)
        position = line.upperBound
      }
    }
  }

  private func open(_ mark: TextMark, isFirst: Bool, to html: inout HTMLWriter) {
    guard case .facts(let indices) = mark.meaning, let index = indices.first else { return }
    let event = facts[index].event
    html.markup("<a class=\"")
    html.markup(event == .killed ? "c k" : event == .injured ? "c i" : "c")
    if facts[index].assertion != .asserted { html.markup(" d") }
    html.markup("\" href=\"#f")
    html.anchor(document, index)
    if isFirst {
      html.markup("\" id=\"m")
      html.anchor(document, index)
    }
    if indices.count > 1 {
      html.markup("\" data-f=\"")
      for index in indices {
        html.markup("f")
        html.anchor(document, index)
        html.markup(" ")
      }
    }
    html.markup("\">")
  }

  /// Writes a stretch with its names.
  private mutating func names(_ range: Range<Int>, isInLink: Bool, to html: inout HTMLWriter, _ data: inout PageData) {
    var position = range.lowerBound
    while position < range.upperBound {
      while name < marks.names.count, marks.names[name].range.upperBound <= position { name += 1 }
      guard name < marks.names.count, case let mark = marks.names[name], mark.range.lowerBound < range.upperBound,
        case .name(let kind, let meaning) = mark.meaning
      else { break }
      let start = max(mark.range.lowerBound, position)
      write(position..<start, to: &html)
      position = min(mark.range.upperBound, range.upperBound)
      html.markup(kind == .date ? "<mark class=\"t\"" : kind == .place ? "<mark class=\"p\"" : "<mark class=\"a\"")
      if !isInLink {
        html.markup(" tabindex=\"0\" data-m=\"")
        html.number(data.index(of: meaning))
        html.markup("\"")
      }
      html.markup(">")
      write(start..<position, to: &html)
      html.close("mark")
    }
    write(position..<range.upperBound, to: &html)
  }

  /// Writes words as they stand; a direction control shows as its name.
  private func write(_ range: Range<Int>, to html: inout HTMLWriter) {
    guard !range.isEmpty else { return }
    source.withUnsafeBufferPointer { source in
      let text = UnsafeBufferPointer(rebasing: source[range])
      var start = 0
      for index in text.indices where text[index] == 0xE2 {
        guard let control = DirectionControl(text, at: index) else { continue }
        html.text(text[start..<index])
        html.element("i", ["class": "turn", "data-n": control.name]) { _ in }
        start = index + 3
      }
      html.text(text[start...])
    }
  }
}

extension HTMLWriter {
  /// Adds words of a document, escaped.
  mutating func text(_ text: UnsafeBufferPointer<UInt8>.SubSequence) {
    escape(UnsafeBufferPointer(rebasing: text))
  }

  /// Adds the number of a fact on the page: document and fact, from 1.
  mutating func anchor(_ document: Int, _ fact: Int) {
    number(document + 1)
    markup("-")
    number(fact + 1)
  }
}
