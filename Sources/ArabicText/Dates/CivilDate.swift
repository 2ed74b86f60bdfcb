/// A day of the proleptic Gregorian calendar.
public struct CivilDate: Hashable, Comparable, Sendable {
  /// The year, 1...9999.
  public let year: Int
  /// The month, 1...12.
  public let month: Int
  /// The day of the month, 1...31.
  public let day: Int

  /// The day, or nil if there is no such day (31 June, 29 February of a common year).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Self.lastDay(ofMonth: month, year: year) else { return nil }
    self.init(unchecked: year, month, day)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day written `YYYY-MM-DD`, nil for anything else.
  public init?(iso text: some StringProtocol) {
    var text = String(text)
    guard let day = text.withUTF8({ Self.day(iso: $0) }) else { return nil }
    self = day
  }

  private static func day(iso text: UnsafeBufferPointer<UInt8>) -> CivilDate? {
    var numbers = (year: 0, month: 0, day: 0)
    var count = 0
    for byte in text {
      if count == 4 || count == 7 {
        guard byte == 0x2D else { return nil }
      } else {
        guard byte >= 0x30, byte <= 0x39, count < 10 else { return nil }
        let digit = Int(byte) - 0x30
        if count < 4 {
          numbers.year = numbers.year * 10 + digit
        } else if count < 7 {
          numbers.month = numbers.month * 10 + digit
        } else {
          numbers.day = numbers.day * 10 + digit
        }
      }
      count += 1
    }
    return count == 10 ? CivilDate(year: numbers.year, month: numbers.month, day: numbers.day) : nil
  }

  /// The number of days in `month` of `year`.
  public static func lastDay(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// Days since 1970-01-01, negative before. O(1); the algorithm is Howard Hinnant's `days_from_civil`.
  public var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day with this number of days since 1970-01-01. O(1).
  public init(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(unchecked: year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day `days` later, earlier if negative.
  public func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + days) }

  /// The weekday, 1 Sunday … 7 Saturday.
  public var weekday: Int { ((dayNumber + 4) % 7 + 7) % 7 + 1 }

  public static func < (one: Self, other: Self) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }
}

extension CivilDate: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  public var description: String {
    // Days that were counted up or down may lie in years of more or fewer digits.
    guard (0...9999).contains(year) else {
      let digits = String(year)
      return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "-\(month / 10)\(month % 10)"
        + "-\(day / 10)\(day % 10)"
    }
    return String(unsafeUninitializedCapacity: 10) { text in
      func write(_ number: Int, _ digits: Range<Int>) {
        var rest = number
        for index in digits.reversed() {
          text.initializeElement(at: index, to: UInt8(truncatingIfNeeded: 0x30 + rest % 10))
          rest /= 10
        }
      }
      write(year, 0..<4)
      write(month, 5..<7)
      write(day, 8..<10)
      text.initializeElement(at: 4, to: 0x2D)
      text.initializeElement(at: 7, to: 0x2D)
      return 10
    }
  }
}
