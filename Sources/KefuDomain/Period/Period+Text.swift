extension Period {
  /// Reads a period as a person writes it; words such as "last month" count from `today`.
  ///
  /// Case and surrounding blanks do not matter. Throws `PeriodError` with the accepted forms.
  package init(_ text: String, today: Day) throws(PeriodError) {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    do {
      if let named = try Period.named(words, today: today)
        ?? Period.numeric(words, original: text) ?? Period.chinese(words)
      {
        self = named
        return
      }
    } catch let error as PeriodError {
      throw error
    } catch {
      throw .outOfRange(text)
    }
    throw .unknown(text)
  }

  private static func named(_ words: String, today: Day) throws(ValueError) -> Period? {
    let month = today.month
    let quarter = (month.monthOfYear - 1) / 3 + 1
    switch words {
    case "today", "今天", "今日": return .day(today)
    case "yesterday", "昨天", "昨日": return .day(try today.adding(days: -1))
    case "this month", "本月", "这个月": return .month(month)
    case "last month", "上月", "上个月": return .month(try month.adding(months: -1))
    case "this quarter", "本季度": return .quarter(year: month.year, quarter: quarter)
    case "last quarter", "上季度":
      let before = try month.adding(months: -3)
      return .quarter(year: before.year, quarter: (before.monthOfYear - 1) / 3 + 1)
    case "this year", "今年", "本年": return .year(month.year)
    case "last year", "去年", "上年": return .year(try month.adding(months: -12).year)
    default: return nil
    }
  }

  private static func numeric(_ words: String, original: String) throws -> Period? {
    if let dots = words.firstRange(of: "..") {
      let first = words[..<dots.lowerBound].trimmedBlanks
      let last = words[dots.upperBound...].trimmedBlanks
      guard first.isDayShaped, last.isDayShaped else { return nil }
      let (start, end) = (try Day(first), try Day(last))
      guard start <= end else { throw PeriodError.reversed(original) }
      return .days(DayRange(first: start, last: end))
    }
    if words.isDayShaped { return .day(try Day(words)) }
    let bytes = Array(words.utf8)
    guard bytes.count >= 4, let year = Int(digits: bytes[0..<4]) else { return nil }
    let rest = bytes[4...]
    if rest.isEmpty { return .year(try checked(year: year)) }
    if rest.first == UInt8(ascii: "q") {
      guard rest.count == 2, let quarter = Int(digits: rest.dropFirst()) else { return nil }
      return try checked(year: year, quarter: quarter)
    }
    let digits = rest.first == UInt8(ascii: "-") ? rest.dropFirst() : rest
    guard digits.count == 2, let month = Int(digits: digits) else { return nil }
    return .month(try Month(year: year, month: month))
  }

  private static func chinese(_ words: String) throws -> Period? {
    guard let mark = words.firstIndex(of: "年"),
      let year = Int(digits: words[..<mark].utf8), words[..<mark].utf8.count == 4
    else { return nil }
    var rest = words[words.index(after: mark)...].trimmedBlanks[...]
    if rest.isEmpty { return .year(try checked(year: year)) }
    if rest.hasSuffix("季度") {
      rest = rest.dropLast(2)
      if rest.first == "第" { rest = rest.dropFirst() }
      guard let quarter = quarterNumbers[String(rest)] else { return nil }
      return try checked(year: year, quarter: quarter)
    }
    guard rest.hasSuffix("月") || rest.hasSuffix("月份"),
      let end = rest.firstIndex(of: "月"), let month = Int(digits: rest[..<end].utf8)
    else { return nil }
    return .month(try Month(year: year, month: month))
  }

  private static let quarterNumbers = [
    "1": 1, "2": 2, "3": 3, "4": 4, "一": 1, "二": 2, "三": 3, "四": 4,
  ]

  private static func checked(year: Int) throws(ValueError) -> Int {
    try Month(year: year, month: 1).year
  }

  private static func checked(year: Int, quarter: Int) throws(ValueError) -> Period {
    guard (1...4).contains(quarter) else {
      throw .outOfRange(.month, text: "\(year)Q\(quarter)")
    }
    return .quarter(year: try checked(year: year), quarter: quarter)
  }
}

extension StringProtocol {
  /// The text without blanks at either end.
  fileprivate var trimmedBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// Whether the text has the form of an ISO day, existing or not.
  fileprivate var isDayShaped: Bool {
    let bytes = Array(utf8)
    return bytes.count == 10 && bytes[4] == UInt8(ascii: "-") && bytes[7] == UInt8(ascii: "-")
      && Int(digits: bytes[0..<4] + bytes[5..<7]) != nil && Int(digits: bytes[8..<10]) != nil
  }
}
