import ArabicText
import TokenPatterns

/// Namesakes that what stands beside a name rules out.
extension PlaceFinder {
  /// «بلدات دير قانون ورأس العين وعين بعال في قضاء صور»: joined to a town of the district that closes the row, in another
  /// country than it.
  func liesOffList(_ index: Int, _ candidates: [Candidate]) -> Bool {
    var last = index
    while last + 1 < candidates.count, candidates[last + 1].tokens.lowerBound == candidates[last].tokens.upperBound,
      text.startsWithConjunction(candidates[last + 1].tokens.lowerBound)
    {
      last += 1
    }
    guard last > index, last + 1 < candidates.count,
      (1...2).contains(candidates[last + 1].tokens.lowerBound - candidates[last].tokens.upperBound),
      text.reads(candidates[last].tokens.upperBound, .inWord)
    else { return false }
    let district = candidates[last + 1].rows.filter { outer in
      candidates[last].rows.contains { sharesCountry($0, outer) }
    }
    return !district.isEmpty
      && candidates[index].rows.allSatisfy { row in !district.contains { sharesCountry(row, $0) } }
  }

  /// «قرية تل السمن شمالي الرقة»: small places of that name lie in other governorates.
  func liesElsewhere(_ candidate: Candidate, _ next: Candidate) -> Bool {
    let gap = next.tokens.lowerBound - candidate.tokens.upperBound
    let isQuarter = candidate.cue == "neighbourhood" && next.cue == "locality" && gap <= 1 && gap >= 0
    // «مخيم وادي خالد غربي إدلب»: those of that name lie in other countries.
    let isForeign =
      next.isReference && gap <= 2 && candidate.cue != nil && candidate.cue != "any"
      && candidate.rows.allSatisfy { row in
        row.place.level != .country && !next.rows.contains { sharesCountry(row, $0) }
      }
    if isForeign, next.rows.allSatisfy({ $0.place.level != .country && $0.place.level != .region }) { return true }
    guard isQuarter || next.isReference && gap <= 2,
      isQuarter || candidate.rows.allSatisfy({ $0.weight <= 1 && $0.place.level == .locality })
    else { return false }
    // «حي الأشرفية بمدينة عفرين»: a quarter of another town than the table's.
    if isQuarter {
      return candidate.rows.allSatisfy { row in !next.rows.contains { text.gazetteer.contains($0, row) } }
    }
    if candidate.rows.contains(where: { row in next.rows.contains { text.gazetteer.contains($0, row) } }) {
      return false
    }
    let governorates = next.rows.filter { $0.place.level != .country && $0.place.level != .region }
      .compactMap { text.gazetteer.governorate(of: $0) }
    return !governorates.isEmpty
      && candidate.rows.allSatisfy { row in
        text.gazetteer.governorate(of: row).map { !governorates.contains($0) } ?? false
      }
  }

  private func sharesCountry(_ one: Gazetteer.Row, _ other: Gazetteer.Row) -> Bool {
    text.gazetteer.country(of: one) == text.gazetteer.country(of: other)
  }

  /// «منطقة الأوزاعي بالعاصمة بيروت»: those of that name lie in other units than the text says.
  func liesOutside(_ candidate: Candidate, _ next: Candidate) -> Bool {
    let gap = candidate.tokens.upperBound..<max(candidate.tokens.upperBound, next.tokens.lowerBound)
    // «بمدينة …», «بالعاصمة …», «في …»
    let bound = gap.isEmpty || !text.reads(gap.lowerBound, .genericPlace) ? next.tokens.lowerBound : gap.lowerBound
    let isBound = text.tokens[bound].readings.contains { $0.proclitics.contains(.bi) }
    guard candidate.cue == "area", gap.count <= 1, isBound || text.reads(bound - 1, .inWord),
      !text.startsWithConjunction(gap.lowerBound), text.tokens[gap.lowerBound].lineBreaksBefore == 0
    else { return false }
    let around = next.rows.compactMap { row in
      row.place.level == .country || row.place.level == .region ? nil : text.gazetteer.governorate(of: row)
    }
    return !around.isEmpty
      && candidate.rows.allSatisfy { row in
        text.gazetteer.governorate(of: row).map { !around.contains($0) } ?? false
      }
  }

  /// «منطقة بركان بمديرية رازح», «دوما بنابلس»: of what lies around it.
  func liesAbroad(_ candidate: Candidate, _ next: Candidate) -> Bool {
    let gap = candidate.tokens.upperBound..<max(candidate.tokens.upperBound, next.tokens.lowerBound)
    let isCued =
      candidate.cue != nil && candidate.cue != "any" && gap.count <= 2
      && !text.startsWithConjunction(next.tokens.lowerBound)
      && (next.cue == "district" || next.cue == "governorate")
      && gap.allSatisfy { text.isMark($0, "\"") || text.reads($0, .inWord) }
    let isBound =
      gap.isEmpty && candidate.rows.allSatisfy { ![.country, .region, .governorate].contains($0.place.level) }
      && next.rows.allSatisfy { $0.place.level != .country && $0.place.level != .region }
      && text.tokens[next.tokens.lowerBound].readings.contains { $0.proclitics.contains(.bi) }
    guard isCued || isBound else { return false }
    let countries = Set(next.rows.map { text.gazetteer.country(of: $0) })
    return candidate.rows.allSatisfy { !countries.contains(text.gazetteer.country(of: $0)) }
  }
}
