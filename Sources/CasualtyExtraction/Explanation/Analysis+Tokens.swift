import ArabicText

extension Analysis {
  /// The token at `index` with its readings.
  func explanation(ofToken index: Int) -> TokenExplanation {
    let token = tokens.tokens[index]
    let kind =
      switch token.kind {
      case .word: "word"
      case .number: "number"
      case .mark: "mark"
      }
    return TokenExplanation(index: index, kind: kind, word: tokens.word(index), readings: token.readings.map(reading))
  }

  private func reading(_ reading: Reading) -> ReadingExplanation {
    let entry = text.entry(reading)
    var name = text.lexicon.schema.name(of: reading.lexicalClass)
    var value = entry.value == "-" ? nil : entry.value
    if reading.lexicalClass == .place, let row = Int(entry.value), text.gazetteer.rows.indices.contains(row) {
      (name, value) = ("place", text.gazetteer.rows[row].key)
    }
    let features = entry.features.filter { $0.key != "shared" }.sorted { $0.key < $1.key }
    return ReadingExplanation(
      lexicalClass: name, value: value,
      features: features.map { $0.value.isEmpty ? $0.key : "\($0.key)=\($0.value)" }, form: reading.form,
      proclitics: reading.proclitics, length: reading.length
    )
  }
}
