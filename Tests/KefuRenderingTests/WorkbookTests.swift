import Foundation
import KefuReports
import Testing

@testable import KefuRendering

@Suite struct WorkbookTests {
  private static let hasOffice = CommandLineTool.exists("soffice")
  private static let hasUnzip = CommandLineTool.exists("unzip")

  private func part(_ name: String, of file: String) throws -> String {
    let (output, code) = try CommandLineTool.run(["unzip", "-p", file, name])
    #expect(code == 0)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func `The same report gives the same bytes in files too`() throws {
    let folder = try TemporaryFolder()
    for name in ["a.xlsx", "b.xlsx"] {
      try Renderer(.xlsx).write(SampleReports.bonus, to: folder.path + "/" + name)
    }
    let first = try Data(contentsOf: URL(filePath: folder.path + "/a.xlsx"))
    let second = try Data(contentsOf: URL(filePath: folder.path + "/b.xlsx"))
    #expect(first == second)
    #expect(try folder.names() == ["a.xlsx", "b.xlsx"])
    #expect(try Renderer(.xlsx).bytes(of: SampleReports.bonus) == Array(first))
  }

  @Test(.enabled(if: hasUnzip, "needs unzip"))
  func `Cells are real numbers and dates`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/a.xlsx"
    try Renderer(.xlsx).write(SampleReports.bonus, to: file)
    let sheet = try part("xl/worksheets/sheet1.xml", of: file)
    // Banner in rows 1 to 4, headings in row 6, data from row 7.
    func cell(_ reference: String) -> Substring {
      guard let start = sheet.range(of: "<c r=\"\(reference)\"") else { return "" }
      let rest = sheet[start.lowerBound...]
      if let end = rest.range(of: "</c>") { return rest[..<end.upperBound] }
      return rest.prefix(120)
    }
    #expect(cell("A7").contains("t=\"inlineStr\"") && cell("A7").contains("E0007 王芳"))
    #expect(cell("C7").contains("<v>43831</v>") && !cell("C7").contains("t="))
    #expect(cell("D7").contains("<v>1284</v>"))
    #expect(cell("E7").contains("<v>98.75</v>"))
    #expect(cell("F7").contains("<v>7.333333333333333"))
    #expect(cell("G9").contains("<v>-200</v>") && !cell("G9").contains("t="))
    #expect(cell("H7").contains("是"))
    #expect(cell("G11").contains("<v>3900.5</v>"))
    #expect(sheet.contains("<autoFilter ref=\"A6:I10\"/>"))
    #expect(sheet.contains("ySplit=\"6\"") && sheet.contains("state=\"frozen\""))
    let styles = try part("xl/styles.xml", of: file)
    for format in ["#,##0.00;[Red]-#,##0.00", "yyyy-mm-dd", "[h]:mm"] {
      #expect(styles.contains(format))
    }
    let chart = try part("xl/charts/chart1.xml", of: file)
    #expect(chart.contains("'客服绩效奖金表'!$G$7:$G$10"))
    let properties = try part("docProps/core.xml", of: file)
    #expect(properties.contains("2026-10-31T00:00:00Z"))
  }

  @Test(.enabled(if: hasUnzip, "needs unzip"))
  func `A figure of more than 15 digits stands as exact text`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/a.xlsx"
    let table = ReportTable(
      name: "x", title: ReportText(zh: "大数/[表]", en: "x"),
      period: ReportPeriod(from: "2026-10-01", to: "2026-10-31"), status: .open,
      scope: SampleReports.empty.scope,
      columns: [ReportColumn(name: "n", title: ReportText(zh: "数", en: "n"), kind: .integer)],
      rows: [[.integer(.max)], [.integer(999_999_999_999_999)]])
    try Renderer(.xlsx).write(table, to: file)
    let sheet = try part("xl/worksheets/sheet1.xml", of: file)
    #expect(sheet.contains("9223372036854775807"))
    #expect(sheet.contains("<v>999999999999999</v>"))
    #expect(try part("xl/workbook.xml", of: file).contains("name=\"大数表\""))
  }

  /// Goal: another program reads the values that were written.
  ///
  /// Method: LibreOffice to csv.
  @Test(.enabled(if: hasOffice, "needs LibreOffice (soffice) to read the workbook back"))
  func `LibreOffice reads every value as it was written`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/a.xlsx"
    try Renderer(.xlsx).write(SampleReports.bonus, to: file)
    let (_, code) = try CommandLineTool.run([
      "timeout", "120", "soffice", "-env:UserInstallation=file://\(folder.path)/profile",
      "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true",
      "--outdir", folder.path, file,
    ])
    #expect(code == 0)
    let csv = try String(contentsOfFile: folder.path + "/a.csv", encoding: .utf8)
    let lines = csv.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines[0].hasPrefix("客服绩效奖金表"))
    #expect(lines[5] == "员工,岗位,入职日期,单数,好评率（%）,工时,绩效奖金（元）,达标,最后打卡")
    #expect(
      lines[6]
        == "E0007 王芳,客服主管,2020-01-01,\"1,284\",98.75,176:00,\"3,120.50\",是,2026-10-23 22:05:59")
    #expect(
      lines[8]
        == "E1013 O'Neill <Pat> & Co.,Phone agent,2024-08-22,77,8.85,8:00,-200.00,否,"
        + "2026-10-23 20:03:57"
    )
    #expect(lines[10] == "合计,,,\"2,293\",,344:05,\"3,900.50\",,")
  }

  @Test(.enabled(if: hasUnzip, "needs unzip"))
  func `Each decimal column shows its own places`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/a.xlsx"
    let columns = ["a", "b"].map {
      ReportColumn(name: $0, title: ReportText(zh: $0, en: $0), kind: .decimal)
    }
    let table = ReportTable(
      name: "x", title: ReportText(zh: "x", en: "x"),
      period: ReportPeriod(from: "2026-10-01", to: "2026-10-31"), status: .open,
      scope: SampleReports.empty.scope, columns: columns,
      rows: [[.decimal(unscaled: 15, scale: 1), .decimal(unscaled: 1_234, scale: 3)]])
    try Renderer(.xlsx).write(table, to: file)
    let styles = try part("xl/styles.xml", of: file)
    #expect(styles.contains("\"#,##0.0;[Red]-#,##0.0\""))
    #expect(styles.contains("\"#,##0.000;[Red]-#,##0.000\""))
  }

  @Test(arguments: [SampleReports.empty, SampleReports.curve])
  func `Empty and charted reports are written`(table: ReportTable) throws {
    let bytes = try Renderer(.xlsx, language: .en).bytes(of: table)
    #expect(bytes.starts(with: Array("PK".utf8)))
  }
}
