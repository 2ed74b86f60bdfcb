/// Hands over the documents of all inputs in their order, in chunks that threads work on.
///
/// Text inputs are only named here, so that the threads read them; lines are cut here. Memory does not depend on the
/// inputs' size, save that a line is held whole.
struct DocumentSource: ChunkSource {
  private static let chunkDocuments = 128
  private static let chunkBytes = 1 << 17

  private var walk: InputWalk
  private let encoding: TextEncoding?
  private var lines: (reader: LineReader, input: Input)?

  init(_ walk: InputWalk, encoding: TextEncoding?) {
    self.walk = walk
    self.encoding = encoding
  }

  /// Documents to work on together.
  struct Chunk: Sendable {
    var documents: [RawDocument] = []
    var bytes = 0

    mutating func append(_ document: RawDocument) {
      documents.append(document)
      bytes += document.size
    }

    fileprivate var isFull: Bool { documents.count >= chunkDocuments || bytes >= chunkBytes }
  }

  /// Whether the next chunk has to be waited for.
  var wouldWait: Bool { lines?.reader.wouldWait ?? false }

  /// The next chunk, nil at the end. It is shorter where the input lets wait.
  mutating func next() -> Chunk? {
    var chunk = Chunk()
    while !chunk.isFull, chunk.documents.isEmpty || !wouldWait {
      guard let document = nextDocument() else { break }
      chunk.append(document)
    }
    return chunk.documents.isEmpty ? nil : chunk
  }

  private mutating func nextDocument() -> RawDocument? {
    while true {
      if lines != nil {
        if let line = nextLine() { return line }
        continue
      }
      do {
        guard let input = try walk.next() else { return nil }
        guard input.format != .text else { return .file(input) }
        do {
          lines = (try LineReader(input.path, encoding: encoding), input)
        } catch {
          return .problem("\(input.label): \(error)")
        }
      } catch {
        return .problem("\(error)")
      }
    }
  }

  /// The next line that holds something, nil behind the last.
  private mutating func nextLine() -> RawDocument? {
    guard let input = lines?.input else { return nil }
    do {
      while let line = try lines?.reader.next(), let number = lines?.reader.number, let offset = lines?.reader.offset {
        if line.contains(where: { $0 > 0x20 }) { return .line(Array(line), input, number: number, offset: offset) }
      }
      lines = nil
      return nil
    } catch {
      lines = nil
      return .problem("\(input.label): \(error)")
    }
  }
}
