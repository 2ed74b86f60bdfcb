/// What is noted of a fact's fields, by their names: a handful, kept side by side.
struct FieldNotes<Note: Sendable>: Sendable {
  private var notes: [(field: String, note: Note)] = []

  /// What is noted of `field`.
  subscript(field: String) -> Note? {
    get { notes.first { $0.field == field }?.note }
    set {
      let index = notes.firstIndex { $0.field == field }
      switch (index, newValue) {
      case (let index?, let note?): notes[index].note = note
      case (let index?, nil): notes.remove(at: index)
      case (nil, let note?):
        if notes.isEmpty { notes.reserveCapacity(6) }
        notes.append((field, note))
      case (nil, nil): break
      }
    }
  }
}
