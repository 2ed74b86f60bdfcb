/// The fields of a fact of which it is noted where they come from.
enum NotedField: String {
  case perpetrators, weapons, targets, places, time, source
}

/// What is noted of a fact's fields: a handful, kept side by side.
struct FieldNotes<Note: Sendable>: Sendable {
  private var notes: [(field: NotedField, note: Note)] = []

  /// What is noted of `field`.
  subscript(field: NotedField) -> Note? {
    get {
      for index in notes.indices where notes[index].field == field { return notes[index].note }
      return nil
    }
    set {
      let index = notes.indices.first { notes[$0].field == field }
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
