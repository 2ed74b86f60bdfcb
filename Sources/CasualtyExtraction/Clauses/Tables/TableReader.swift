import ArabicText
import TokenPatterns

/// Makes drafts of a table's figures: their row and column say what they count.
struct TableReader {
  let context: ClauseContext
  private var text: AnnotatedText { context.text }

  init(_ context: ClauseContext) { self.context = context }

  /// Appends a draft for each figure of `table` that counts casualties, and hangs parts on their wholes.
  func read(_ table: Table, into drafts: inout [Draft]) {
    let told = told(above: table)
    let losses = tellsLosses(table)
    var found: [Position: Int] = [:]
    let first = drafts.count
    for figure in table.figures where table.counted[figure.column] != nil {
      let words = table.rows[figure.row]
      let column = table.columns[figure.column]
      guard let event = event(figure, table, told?.event), !words.contains(where: { tellsOther($0, table) }),
        let sentence = text.sentence(of: figure.count.start)
      else { continue }
      var count = figure.count
      if event.isIncident { count.unit = .incident }
      var victim = event.isIncident ? Victim() : count.victim
      if !event.isIncident {
        victim.fill(from: column.victim)
        for label in words { victim.fill(from: label.victim) }
        if let told { victim.fill(from: told.victim) }
      }
      let actors = words.flatMap(\.actors) + column.actors
      let isDeed = !actors.isEmpty && isDeed(event, victim, table, losses)
      if !isDeed, losses, !event.isIncident, let side = actors.first {
        victim.affiliation = side
        victim.status = victim.status ?? "combatant"
      }
      var draft = Draft(
        count: count, event: event, rule: "\(event.rawValue).cell", quantity: count.quantity, victim: victim,
        sentence: sentence, block: text.text.sentences[sentence].block, segment: 0)
      draft.isRow = true
      draft.heading = table.title
      draft.trigger = column.event == nil ? words.first { $0.event != nil }?.tokens ?? table.title : column.tokens
      draft.cell = TableCell(labels: words.map(\.tokens) + [column.tokens], perpetrators: isDeed ? actors : [])
      found[Position(figure.row, figure.column)] = drafts.count
      drafts.append(draft)
    }
    for figure in table.figures {
      guard let index = found[Position(figure.row, figure.column)],
        let whole = whole(figure, table, found, drafts), whole >= first, whole != index
      else { continue }
      drafts[index].becomePart(of: whole, drafts[whole].victim)
    }
  }

  private struct Position: Hashable {
    let row: Int
    let column: Int

    init(_ row: Int, _ column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// What the column counts, else the row, else the column that it is part of, else what the line above says.
  private func event(_ figure: Table.Figure, _ table: Table, _ told: EventKind?) -> EventKind? {
    if let own = figure.count.ownEvent { return own }
    let column = table.columns[figure.column]
    if let event = column.event ?? table.rows[figure.row].lazy.compactMap(\.event).first { return event }
    if let parent = table.counted[figure.column] ?? nil, let event = table.columns[parent].event { return event }
    // «المجموع» beside «القتلى» and «الجرحى», or below them.
    let events = column.isTotal ? table.columnEvents : table.isTotal(figure.row) ? table.rowEvents : []
    if events.count == 1 { return events.first }
    return events.isEmpty ? told : events == [.killed, .injured] ? .casualties : nil
  }

  /// What the line above says is counted, where neither rows nor columns do.
  private func told(above table: Table) -> TableLabel? {
    guard let title = table.title, table.rowEvents.isEmpty, table.columnEvents.isEmpty else { return nil }
    return TableLabelReader(context).label(title)
  }

  /// A row of things or shares in a table whose rows say what they count.
  private func tellsOther(_ label: TableLabel, _ table: Table) -> Bool {
    guard label.isOther else { return false }
    return !table.rowEvents.isEmpty
      || label.tokens.contains {
        text.reads($0, .object) || text.reads($0, .numberCue, "percent") || text.isMark($0, "%")
      }
  }

  /// Whether the parties named did what is counted: by what is counted or by the words above.
  private func isDeed(_ event: EventKind, _ victim: Victim, _ table: Table, _ losses: Bool) -> Bool {
    if victim.status == "combatant" { return false }
    if event.isIncident || event == .detained || event == .abducted || victim.status == "civilian"
      || victim.age == "child"
    {
      return true
    }
    if table.columns.contains(where: \.isResponsible) { return true }
    guard !losses, let title = table.title else { return false }
    return title.contains { text.reads($0, .responsible) || tells("civilian", $0) }
  }

  private func tells(_ status: String, _ index: Int) -> Bool {
    text.reading(index, .person).map { text.entry($0).features["status"] == status } ?? false
  }

  /// «خسائر الأطراف», «القتلى العسكريون»: whose dead they are.
  private func tellsLosses(_ table: Table) -> Bool {
    table.title?.contains { tells("combatant", $0) } ?? false
      || table.columns.contains { $0.victim.status == "combatant" }
  }

  /// «منهم أطفال» is part of its row's count, a row of the total below it, a column of the total beside it.
  private func whole(
    _ figure: Table.Figure, _ table: Table, _ found: [Position: Int], _ drafts: [Draft]
  ) -> Int? {
    let own = found[Position(figure.row, figure.column)].map { drafts[$0].event }
    let fits: (Int) -> Bool = { drafts[$0].event == own || drafts[$0].event == .casualties }
    let parent = table.counted[figure.column] ?? nil
    let beside = parent.flatMap { found[Position(figure.row, $0)] }.flatMap { fits($0) ? $0 : nil }
    if let parent, !table.columns[parent].isTotal || parent < figure.column, let beside { return beside }
    if let total = table.totals[figure.row], let whole = found[Position(total, figure.column)], fits(whole) {
      return whole
    }
    return beside
  }
}
