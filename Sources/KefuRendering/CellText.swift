package import KefuReports

/// Turns cells into text: exact for machines, grouped for people.
package struct CellText: Hashable, Sendable {
  /// Language of the words for yes and no.
  package let language: ReportLanguage

  /// Chooses the language.
  package init(language: ReportLanguage) {
    self.language = language
  }

  /// The value as people read it: grouped digits, hours and minutes; nil for `.empty`.
  package func display(_ cell: ReportCell) -> String? {
    switch cell {
    case .empty: nil
    case .text(let text): text
    case .integer(let count): Self.grouped(Self.decimal(count, scale: 0))
    case .decimal(let unscaled, let scale): Self.grouped(Self.decimal(unscaled, scale: scale))
    case .money(let fen): Self.grouped(Self.decimal(fen, scale: 2))
    case .date(let days): CivilDate(daysSince2000: Int(days)).iso
    case .timestamp(let microseconds): Self.clock(microseconds)
    case .boolean(let isTrue): word(for: isTrue)
    case .minutes(let minutes): Self.hours(minutes)
    }
  }

  /// The value as programs read it, without loss; nil for `.empty`.
  ///
  /// Money and decimals are plain decimals, minutes a count, moments RFC 3339
  /// with the offset of Shanghai.
  package static func exact(_ cell: ReportCell) -> String? {
    switch cell {
    case .empty: nil
    case .text(let text): text
    case .integer(let count): String(count)
    case .decimal(let unscaled, let scale): decimal(unscaled, scale: scale)
    case .money(let fen): decimal(fen, scale: 2)
    case .date(let days): CivilDate(daysSince2000: Int(days)).iso
    case .timestamp(let microseconds):
      CivilMoment(microsecondsSince2000: microseconds).rfc3339
    case .boolean(let isTrue): isTrue ? "true" : "false"
    case .minutes(let minutes): String(minutes)
    }
  }

  /// A moment to the second on the clock of Shanghai, `2026-10-01 08:05:59`.
  static func clock(_ microsecondsSince2000: Int64) -> String {
    let moment = CivilMoment(microsecondsSince2000: microsecondsSince2000)
    return moment.date.iso + " " + moment.hourMinuteSecond
  }

  /// Minutes as `7:05`; hours may exceed a day.
  static func hours(_ minutes: Int64) -> String {
    let magnitude = minutes.magnitude
    let rest = CivilDate.padded(Int(magnitude % 60), to: 2)
    return (minutes < 0 ? "-" : "") + "\(magnitude / 60):\(rest)"
  }

  /// An unscaled integer with its point set, `-12345` at scale 2 as `-123.45`.
  static func decimal(_ unscaled: Int64, scale: Int) -> String {
    let digits = String(unscaled.magnitude)
    let sign = unscaled < 0 ? "-" : ""
    guard scale > 0 else { return sign + digits }
    let padding = String(repeating: "0", count: max(0, scale + 1 - digits.count))
    let padded = padding + digits
    return sign + padded.dropLast(scale) + "." + padded.suffix(scale)
  }

  /// A plain decimal with a comma between every three digits before the point.
  static func grouped(_ plain: String) -> String {
    let whole = plain.prefix { $0 != "." }
    let digits = whole.drop { $0 == "-" }
    guard digits.utf8.count > 3 else { return plain }
    var result = whole.utf8.count > digits.utf8.count ? "-" : ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.utf8.count - offset).isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return result + plain.dropFirst(whole.utf8.count)
  }

  private func word(for isTrue: Bool) -> String {
    switch (language, isTrue) {
    case (.zh, true): "是"
    case (.zh, false): "否"
    case (.en, true): "yes"
    case (.en, false): "no"
    }
  }
}
