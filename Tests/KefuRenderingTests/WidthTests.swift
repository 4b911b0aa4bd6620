import KefuReports
import Testing

@testable import KefuRendering

@Suite struct WidthTests {
  @Test(
    arguments: [
      ("ASCII", "abc 123", 7, 7), ("Chinese", "客服", 4, 4), ("full-width", "ＡＢ：", 6, 6),
      ("half-width kana", "ｱｲ", 2, 2), ("combining accent", "e\u{301}a\u{308}", 2, 2),
      ("zero-width joiner family", "👨‍👩‍👧", 2, 2), ("flag", "🇨🇳", 2, 2),
      ("heart as a picture", "❤\u{FE0F}", 2, 2), ("Hangul of letters", "\u{1112}\u{1161}", 2, 2),
      ("rare ideograph", "𠮷", 2, 2), ("middle dot is ambiguous", "a·b", 3, 4),
      ("ellipsis is ambiguous", "…", 1, 2), ("Greek is ambiguous", "Ω", 1, 2),
      ("empty", "", 0, 0), ("zero-width blank", "a\u{200B}b", 2, 2),
    ] as [(String, String, Int, Int)])
  func `Cells of a text`(name: String, text: String, narrow: Int, wide: Int) {
    #expect(DisplayWidth().cells(of: text) == narrow)
    #expect(DisplayWidth(ambiguousIsWide: true).cells(of: text) == wide)
  }

  /// Goal: cutting holds for any text.
  ///
  /// Method: random texts of difficult pieces, fixed seed.
  @Test(arguments: [false, true])
  func `A cut text fits, ends at a grapheme and is as long as it can be`(isWide: Bool) {
    let width = DisplayWidth(ambiguousIsWide: isWide)
    let pieces = [
      "a", "Z", " ", "客", "服", "ｱ", "Ａ", "e\u{301}", "👨‍👩‍👧", "🇨🇳", "·", "—", "“", "𠮷", "한", "नि",
    ]
    var generator = SeededGenerator(state: 20_261_031)
    for _ in 0..<2_000 {
      let count = Int.random(in: 0...24, using: &generator)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      let limit = Int.random(in: 0...30, using: &generator)
      let cut = width.truncated(text, to: limit)
      #expect(width.cells(of: cut) <= limit)
      if width.cells(of: text) <= limit {
        #expect(cut == text)
      } else if !cut.isEmpty {
        let kept = Array(cut.dropLast())
        #expect(cut.last == "…")
        #expect(Array(text.prefix(kept.count)) == kept)
        let next = Array(text)[kept.count]
        let ellipsis = width.cells(of: "…" as Character)
        #expect(width.cells(of: String(kept) + String(next)) + ellipsis > limit)
      }
    }
  }

  @Test(arguments: [4, 7, 12, 33])
  func `Broken lines fit and lose nothing but blanks`(limit: Int) {
    let breaker = LineBreaker(width: DisplayWidth())
    let text = "绩效奖金：考核得分（满分 100）达到 90 分者按标准 full payment，低于 60 分者不发。"
    let lines = breaker.lines(of: text, cells: limit)
    for line in lines { #expect(DisplayWidth().cells(of: line) <= limit) }
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    if limit >= 12 {
      for line in lines { #expect(!"，。：）".contains(line.first ?? "，")) }
    }
  }

  /// Every line of every width fits, for widths that hold one column and its key.
  @Test(arguments: [ReportLanguage.zh, .en], [false, true])
  func `A table fits any width from 40 cells`(language: ReportLanguage, isPretty: Bool) throws {
    for limit in 40...170 {
      var options = RenderingOptions()
      options.width = limit
      options.isPretty = isPretty
      let bytes = try Renderer(.txt, language: language, options: options)
        .bytes(of: SampleReports.bonus)
      let text = String(decoding: bytes, as: UTF8.self)
      for line in text.split(separator: "\n") {
        #expect(DisplayWidth().cells(of: line) <= limit, "\(limit): \(line)")
      }
      for figure in ["3,120.50", "-200.00", "176:00", "100.00", "2026-10-23 22:05:59"] {
        #expect(text.contains(figure), "\(figure) is cut at \(limit)")
      }
    }
  }

  @Test func `Decimals of different scale line up at the point`() throws {
    let column = ReportColumn(
      name: "rate", title: ReportText(zh: "率", en: "Rate"), kind: .decimal)
    let text = TextColumn(
      column, cells: [.decimal(unscaled: 5, scale: 0), .decimal(unscaled: -1_234_567, scale: 3)],
      total: nil, language: .en, width: DisplayWidth())
    #expect(text.cells == ["5    ", "-1,234.567"])
  }

  @Test func `Control characters of stored text never reach the terminal`() throws {
    let table = ReportTable(
      name: "x", title: ReportText(zh: "题", en: "t\u{1B}[2J"),
      period: ReportPeriod(from: "2026-10-01", to: "2026-10-31"), status: .open,
      scope: SampleReports.empty.scope,
      columns: [ReportColumn(name: "a", title: ReportText(zh: "甲", en: "a"), kind: .text)],
      rows: [[.text("red\u{1B}[31m\nnext\u{202E}abc\u{9B}")]])
    let bytes = try Renderer(.txt, language: .en).bytes(of: table)
    let text = String(decoding: bytes, as: UTF8.self)
    for scalar in text.unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control)
      #expect(scalar != "\u{202E}")
    }
    #expect(text.contains("red\u{FFFD}[31m next\u{FFFD}abc\u{FFFD}"))
  }
}

/// A small generator with a fixed seed, so that a failure comes back.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
