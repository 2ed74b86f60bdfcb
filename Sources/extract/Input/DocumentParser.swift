import ArabicText
import CasualtyExtraction

/// Makes documents of what inputs hand over; each for itself, so that any thread may.
struct DocumentParser: Sendable {
  let decoder: SourceDecoder
  let dates: DocumentDates

  /// A document with what may be told of it.
  struct Parsed {
    let document: Document
    let format: InputFormat
    /// The encoding, where it was found and is not UTF-8, and the first fault that was replaced.
    let note: String?
  }

  /// The document, or why there is none. O(n) in its bytes.
  func document(from raw: RawDocument) -> Result<Parsed, InputProblem> {
    do throws(InputProblem) {
      switch raw {
      case .file(let input): return .success(try document(of: input))
      case .line(let bytes, let input, let number, let offset):
        return .success(try document(in: bytes, of: input, number, offset))
      case .problem(let message): throw InputProblem(message)
      }
    } catch {
      return .failure(error)
    }
  }

  private func document(of input: Input) throws(InputProblem) -> Parsed {
    let bytes: [UInt8]
    do {
      bytes = try FileReader.contents(of: input.path)
    } catch {
      throw InputProblem("\(input.label): \(error)")
    }
    do throws(InputProblem) {
      if let foreign = ForeignFormat(bytes) { throw foreign.problem(input.isStandardInput ? nil : input.path) }
      let decoded = try decoder.decode(bytes)
      if decoded.encoding != .utf8, let foreign = ForeignFormat(decoded.text.utf8) {
        throw foreign.problem(input.isStandardInput ? nil : input.path)
      }
      let name = input.documentName
      let document = Document(name: name, text: decoded.text, date: try dates.date(of: name, in: input))
      return Parsed(document: document, format: .text, note: note(decoded, input.label))
    } catch {
      throw InputProblem("\(input.label): \(error)")
    }
  }

  private func document(
    in bytes: [UInt8], of input: Input, _ number: Int, _ offset: Int
  ) throws(InputProblem) -> Parsed {
    let place = "\(input.label):\(number)"
    do throws(InputProblem) {
      let line: SourceDecoder.Decoded
      if let text = String(validating: bytes, as: UTF8.self) {
        line = SourceDecoder.Decoded(text: text, encoding: .utf8)
      } else {
        // Lines in a named encoding have come out in UTF-8.
        line = try SourceDecoder(forced: decoder.forced == .utf8 ? .utf8 : nil, faults: decoder.faults)
          .decode(bytes, at: offset)
      }
      let document: Document
      if input.format == .lines {
        let name = "\(input.documentName):\(number)"
        document = Document(name: name, text: line.text, date: try dates.date(of: name, in: input))
      } else {
        document = try DocumentLine.document(in: line.text, of: input, dates: dates)
      }
      return Parsed(document: document, format: input.format, note: note(line, place))
    } catch {
      throw InputProblem("\(place): \(error)")
    }
  }

  private func note(_ decoded: SourceDecoder.Decoded, _ place: String) -> String? {
    if let fault = decoded.firstFault { return "\(place): invalid UTF-8 replaced, first at byte \(fault)" }
    return decoded.encoding == .utf8 || decoder.forced != nil ? nil : "\(place): read as \(decoded.encoding.name)"
  }
}
