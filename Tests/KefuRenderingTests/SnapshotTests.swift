import KefuRendering
import KefuReports
import Testing

@Suite struct SnapshotTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    let table: ReportTable
    let format: ReportFormat
    let language: ReportLanguage
    var options = RenderingOptions()
    var testDescription: String { file }

    init(
      _ file: String, _ table: ReportTable, _ format: ReportFormat, _ language: ReportLanguage,
      _ change: (inout RenderingOptions) -> Void = { _ in }
    ) {
      self.file = file
      self.table = table
      self.format = format
      self.language = language
      change(&options)
    }
  }

  static let cases = [
    Case("bonus-80.zh.txt", SampleReports.bonus, .txt, .zh),
    Case("bonus-80.en.txt", SampleReports.bonus, .txt, .en),
    Case("bonus-unlimited.zh.txt", SampleReports.bonus, .txt, .zh) { $0.width = nil },
    Case("bonus-pretty-120.zh.txt", SampleReports.bonus, .txt, .zh) {
      $0.width = 120
      $0.isPretty = true
    },
    Case("bonus-pretty-120.en.txt", SampleReports.bonus, .txt, .en) {
      $0.width = 120
      $0.isPretty = true
    },
    Case("bonus-ambiguous-wide.zh.txt", SampleReports.bonus, .txt, .zh) {
      $0.width = 100
      $0.ambiguousIsWide = true
      $0.isPretty = true
    },
    Case("bonus-colour-no-banner.en.txt", SampleReports.bonus, .txt, .en) {
      $0.width = nil
      $0.usesColour = true
      $0.showsBanner = false
    },
    Case("empty.zh.txt", SampleReports.empty, .txt, .zh),
    Case("empty.en.txt", SampleReports.empty, .txt, .en),
    Case("bonus.zh.csv", SampleReports.bonus, .csv, .zh),
    Case("bonus.en.csv", SampleReports.bonus, .csv, .en),
    Case("bonus-excel.zh.csv", SampleReports.bonus, .csv, .zh) { $0.forExcel = true },
    Case("bonus-names.csv", SampleReports.bonus, .csv, .zh) { $0.delimitedHeading = .names },
    Case("bonus.zh.tsv", SampleReports.bonus, .tsv, .zh),
    Case("bonus.en.tsv", SampleReports.bonus, .tsv, .en),
    Case("empty.zh.csv", SampleReports.empty, .csv, .zh),
    Case("bonus.zh.json", SampleReports.bonus, .json, .zh),
    Case("bonus.en.json", SampleReports.bonus, .json, .en),
    Case("empty.en.json", SampleReports.empty, .json, .en),
    Case("bonus.zh.html", SampleReports.bonus, .html, .zh),
    Case("bonus.en.html", SampleReports.bonus, .html, .en),
    Case("curve.zh.html", SampleReports.curve, .html, .zh),
    Case("empty.zh.html", SampleReports.empty, .html, .zh),
  ]

  @Test(arguments: cases)
  func `Output is what was recorded`(_ sample: Case) throws {
    let renderer = Renderer(sample.format, language: sample.language, options: sample.options)
    let bytes = try renderer.bytes(of: sample.table)
    try Snapshot.expect(bytes, matches: sample.file)
  }

  @Test(arguments: ReportFormat.allCases)
  func `The same table gives the same bytes`(_ format: ReportFormat) throws {
    let renderer = Renderer(format)
    let first = try renderer.bytes(of: SampleReports.bonus)
    let second = try renderer.bytes(of: SampleReports.bonus)
    #expect(first == second)
    #expect(!first.isEmpty)
  }
}
