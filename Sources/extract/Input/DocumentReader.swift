import ArabicText
import CasualtyExtraction

/// Reads the documents of all inputs in their order; what cannot be read is told and passed over.
struct DocumentReader {
  /// The day of documents that give none.
  let date: CivilDate?
  /// Where problems are told.
  var problems = ProblemLog()

  init(date: CivilDate?) { self.date = date }

  /// Calls `body` for each document of `inputs`.
  mutating func forEachDocument(of inputs: [Input], _ body: (Document, InputFormat) async throws -> Void) async throws {
    for input in inputs {
      switch input.format {
      case .text: if let document = document(of: input) { try await body(document, .text) }
      case .jsonl: try await forEachLine(of: input, body)
      }
    }
  }

  /// The document of a text input, nil if it cannot be read.
  private mutating func document(of input: Input) -> Document? {
    do {
      let bytes = try FileReader.contents(of: input.path)
      let skipped = bytes.count - SourceText.withoutByteOrderMark(bytes).count
      do {
        let text = try SourceText.decode(bytes[skipped...])
        return Document(name: input.documentName, text: text, date: date)
      } catch {
        problems.add("\(input.label): invalid UTF-8 at byte \(error.offset + skipped)")
      }
    } catch {
      problems.add("\(input.label): \(error)")
    }
    return nil
  }

  private mutating func forEachLine(of input: Input, _ body: (Document, InputFormat) async throws -> Void) async throws
  {
    do {
      var lines = try LineReader(input.path)
      while let line = try lines.next() {
        let place = "\(input.label):\(lines.number)"
        guard let document = document(in: line, number: lines.number, offset: lines.offset, place) else { continue }
        try await body(document, .jsonl)
      }
    } catch let error as SystemError {
      problems.add("\(input.label): \(error)")
    }
  }

  /// The document of one line, nil for an empty line and for one that cannot be read.
  private mutating func document(
    in bytes: ArraySlice<UInt8>, number: Int, offset: Int, _ place: String
  ) -> Document? {
    let line = number == 1 ? SourceText.withoutByteOrderMark(Array(bytes)) : bytes
    guard line.contains(where: { $0 > 0x20 }) else { return nil }
    do {
      let text = try SourceText.decode(line)
      do {
        return try DocumentLine.document(in: text, date: date)
      } catch {
        problems.add("\(place): \(error)")
      }
    } catch {
      problems.add("\(place): invalid UTF-8 at byte \(offset + bytes.count - line.count + error.offset)")
    }
    return nil
  }
}
