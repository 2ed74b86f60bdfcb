/// One walk over one source text: where it reads, where it writes, what it notes on the way.
///
/// The caller sees to it that the output holds what is left of the source and ``slack`` bytes more. Nothing but an
/// expansion takes more room than its source; where one does not fit the pass stops, and goes on in a longer output.
struct FoldingPass {
  /// What wide stores may write behind the last byte of the output.
  static let slack = 128

  let source: UnsafeBufferPointer<UInt8>
  let tables: Tables
  /// One bit a source byte and a word more; nil where no alignment is wanted.
  let kept: UnsafeMutablePointer<UInt64>?

  /// The source offset of the next character.
  var read = 0
  /// The normalised bytes of earlier outputs.
  var base = 0
  /// The bytes written to the present output.
  var written = 0
  var expansions: Expansions
  var firstInvalidOffset: Int?

  /// The table's arrays for the time of the pass.
  struct Tables {
    let entries: UnsafePointer<FoldEntry>
    let pages: UnsafePointer<UInt16>
    let expansions: [[UInt8]]
  }

  init(source: UnsafeBufferPointer<UInt8>, tables: Tables, kept: UnsafeMutablePointer<UInt64>?, expansions: Expansions)
  {
    self.source = source
    self.tables = tables
    self.kept = kept
    self.expansions = expansions
  }

  /// Writes `bits` for the source bytes from `offset` on, behind those of the call before; bits for bytes that the next
  /// call begins with, or comes to later, are not set.
  @inline(__always)
  func putKept(_ bits: UInt64, at offset: Int) {
    guard let kept else { return }
    let word = offset >> 6
    let shift = UInt64(truncatingIfNeeded: offset)
    kept[word] |= bits &<< shift
    kept[word &+ 1] = (bits >> 1) &>> ~shift
  }

  /// Starts on an output that follows the present one.
  mutating func beginOutput() {
    base += written
    written = 0
  }
}
