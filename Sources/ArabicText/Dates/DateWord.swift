/// A unit of time.
public enum DateUnit: String, CaseIterable, Sendable {
  case minute, hour, night, day, week, month, year, decade, century
}

/// Where «الماضي», «الجاري», «نفسه» and their like put a unit or month.
public enum DatePosition: String, CaseIterable, Sendable {
  /// «الماضي»: the last one before the reference's own.
  case past
  /// «قبل الماضي»: the one before that.
  case pastButOne = "past-but-one"
  /// «الجاري»: the reference's own.
  case current
  /// «المقبل»: the next one.
  case next
  /// «الأخير»: the latest, up to the day named last.
  case latest
  /// «نفسه»: that of the date before in the text.
  case same
  /// «الذي سبقه»: the one before that of the date before in the text.
  case before
  /// «الذي تلاه»: the one after that of the date before in the text.
  case after
}

/// A small word that ties dates together.
enum DateLink: String, CaseIterable {
  case since, until, to, from, between, during
  /// «في».
  case into = "in"
  /// «بتاريخ»: a date must follow.
  case on
  /// «الموافق»: the same day in other words.
  case sameAs = "same-as"
  /// «آخر» before a count of units.
  case last
  case before, after, this
  /// «نحو» before a count of units.
  case about
  /// «القليلة» between units and «الماضية».
  case few
  /// «ذلك الحين»: the date before in the text.
  case then
  /// «منه»: of the month named before in the text.
  case ofIt = "of-it"
  /// «ال» cut off its word («الـ 48 ساعة»).
  case article
  /// «ل», «ب», «و» cut off their word.
  case preposition
  /// «حرب», «انتخابات»: a year behind it says which.
  case yearOf = "year-of"
}

/// A part of a year or month as the table names it; the figure comes from the words behind it.
enum DatePartName: String, CaseIterable {
  case half, quarter, third, week, start, middle, end
  /// «العشر الأوائل», «العشر الأواخر»: ten days at either end of a month.
  case firstThird = "first-third"
  case lastThird = "last-third"
}

/// When a word of a date is no date, or only with something beside it.
enum DateBar: String, CaseIterable {
  case before
  case beforeWeekday = "before-weekday"
  case beforeFigures = "before-figures"
  case behindFigures = "behind-figures"
  case age
  case whole
}

/// A month's name.
struct MonthName: Equatable {
  /// What must stand beside an ambiguous name.
  enum Need: String { case none, cue, day, year }

  let number: Int
  let calendar: DateCalendar
  /// The index of its set of names in ``DateVocabulary/monthSets``.
  let set: Int
  let need: Need
  /// Whether the spelling must have its madda to be taken without a day («آب» against «أب»).
  let wantsMadda: Bool
}

/// What a lexicon row means in a date.
enum DateWord: Equatable {
  case month(MonthName)
  /// The months that 1 and 2 behind the stem give.
  case monthStem(Int, Int)
  case weekday(Int)
  case dayWord(Int)
  case yearWord(Int)
  case count(Int)
  case unit(DateUnit, isPair: Bool)
  case position(DatePosition)
  case link(DateLink)
  /// `isNow` is a word that means today only behind «حتى» («الآن», «الساعة»).
  case nearDay(Int, isNow: Bool)
  /// `isEve` is the night before, where a feast follows («ليلة العيد»).
  /// `isCountry` is one that with the article is a country («المغرب», Morocco).
  case dayPart(isDefinite: Bool, isEve: Bool, isCountry: Bool)
  case part(DatePartName)
  case season(Int)
  /// A decade of a century; 0 the first of the millennium.
  case decade(Int)
  case era(DateCalendar)
  /// An event by its position in the vocabulary; `isByDay` tells one that its day and month alone name, behind «منذ».
  case event(Int, isByDay: Bool)
  /// A noun that with the day and month of the event at a position names it.
  case anniversary(Int)
  case outset
  case bar(DateBar)
  case feast(Feast)
  case weekdayNoun(Int)
  /// Which of several, 1...5, 0 the last.
  case rank(Int)
}

/// A feast's first day, without a year.
struct Feast: Equatable {
  let calendar: DateCalendar
  let month: Int
  let day: Int
  /// How many days it lasts.
  let days: Int
}

extension DateWord {
  /// Whether it is «نصف».
  var isHalf: Bool {
    if case .part(.half) = self { return true }
    return false
  }
}
