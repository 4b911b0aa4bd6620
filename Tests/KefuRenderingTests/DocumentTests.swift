import Foundation
import KefuReports
import Testing

@testable import KefuRendering

@Suite struct DocumentTests {
  private static func table(text: String) -> ReportTable {
    ReportTable(
      name: "x", title: ReportText(zh: text, en: text),
      period: ReportPeriod(from: "2026-10-01", to: "2026-10-31"), status: .computed,
      scope: ReportScope(
        login: text, shops: [ReportScope.Shop(code: "S\"", name: text)], shopsVisible: 1,
        shopsTotal: 1, complete: true),
      columns: [
        ReportColumn(name: "who \"x\"", title: ReportText(zh: text, en: text), kind: .text),
        ReportColumn(
          name: "n", title: ReportText(zh: "数", en: "n"), kind: .integer, chart: .bar),
      ],
      rows: [[.text(text), .integer(3)]], totals: [.empty, .integer(3)],
      notes: [ReportText(zh: text, en: text)])
  }

  private static let nasty = "\"</td><script>alert('x')</script>\\ \u{1}\n客服 &amp; \u{2028}"

  @Test func `JSON reads back with every value as it was`() throws {
    let bytes = try Renderer(.json, language: .en).bytes(of: Self.table(text: Self.nasty))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(object["schema"] as? String == "kefu.report/1")
    #expect(object["title"] as? String == Self.nasty)
    #expect(object["status"] as? String == "computed")
    #expect(object["rowCount"] as? Int == 1)
    let rows = try #require(object["rows"] as? [[String: Any]])
    #expect(rows[0]["who \"x\""] as? String == Self.nasty)
    #expect(rows[0]["n"] as? Int == 3)
    let scope = try #require(object["scope"] as? [String: Any])
    #expect(scope["login"] as? String == Self.nasty)
    #expect(scope["complete"] as? Bool == true)
    let totals = try #require(object["totals"] as? [String: Any])
    #expect(totals.keys.sorted() == ["n"])
  }

  @Test func `JSON keeps amounts and decimals as exact strings`() throws {
    let bytes = try Renderer(.json, language: .zh).bytes(of: SampleReports.bonus)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let rows = try #require(object["rows"] as? [[String: Any]])
    #expect(rows[0]["bonus"] as? String == "3120.50")
    #expect(rows[0]["rate"] as? String == "98.75")
    #expect(rows[3]["rate"] is NSNull)
    #expect(String(decoding: bytes, as: UTF8.self).contains("欧阳娜娜"))
  }

  @Test func `JSON keys stand in the order of the schema`() throws {
    let bytes = try Renderer(.json, language: .zh).bytes(of: SampleReports.bonus)
    let text = String(decoding: bytes, as: UTF8.self)
    let keys = [
      "schema", "report", "title", "period", "status", "scope", "columns", "rows", "totals",
      "notes", "rowCount",
    ]
    var rest = text[...]
    for key in keys {
      let found = try #require(rest.range(of: "\"\(key)\":"), "\(key) is missing or too early")
      rest = rest[found.upperBound...]
    }
  }

  @Test func `HTML escapes text wherever it stands`() throws {
    let marks = ["<script>", "\"</td>", "onload=\"\u{301}x"]
    for mark in marks {
      let bytes = try Renderer(.html, language: .en).bytes(of: Self.table(text: mark))
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("<script"))
      #expect(!text.contains("\"</td>"))
      // Text of the database never stands in an attribute.
      for piece in text.split(separator: "<").dropFirst() {
        let tag = piece.prefix { $0 != ">" }
        #expect(!tag.contains("onload") && !tag.contains("script"))
      }
    }
  }

  @Test func `HTML draws no more bars than a page holds and says so`() throws {
    let bytes = try Renderer(.html, language: .zh).bytes(of: SampleReports.bonus(rows: 45))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("前 30 行，共 45 行"))
    #expect(text.components(separatedBy: "<rect").count - 1 == 30)
  }

  @Test func `HTML without charts and banner holds the table only`() throws {
    var options = RenderingOptions()
    options.showsBanner = false
    options.drawsCharts = false
    let bytes = try Renderer(.html, language: .zh, options: options)
      .bytes(of: SampleReports.bonus)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains("<svg") && !text.contains("<h1>"))
    #expect(text.contains("3,120.50"))
  }
}
