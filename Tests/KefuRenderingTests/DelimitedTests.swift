import KefuReports
import Testing

@testable import KefuRendering

@Suite struct DelimitedTests {
  private static let columns = [
    ReportColumn(name: "a", title: ReportText(zh: "甲", en: "A"), kind: .text),
    ReportColumn(name: "b", title: ReportText(zh: "乙", en: "B"), kind: .money),
  ]

  private func line(
    _ text: String, _ delimiter: DelimitedWriter.Delimiter = .comma,
    change: (inout RenderingOptions) -> Void = { _ in }
  ) throws -> String {
    var options = RenderingOptions()
    change(&options)
    var sink = MemorySink()
    var writer = DelimitedWriter(delimiter, columns: Self.columns, options: options)
    try writer.write([.text(text), .money(fen: -150)], to: &sink)
    try writer.finish(to: &sink)
    return sink.text
  }

  @Test(
    arguments: [
      ("plain", "王芳", "王芳,-1.50\n"), ("comma", "a,b", "\"a,b\",-1.50\n"),
      ("quote", "a\"b", "\"a\"\"b\",-1.50\n"), ("line break", "a\nb", "\"a\nb\",-1.50\n"),
      ("carriage return", "a\r\nb", "\"a\r\nb\",-1.50\n"), ("formula", "=1+1", "'=1+1,-1.50\n"),
      ("plus", "+86 138", "'+86 138,-1.50\n"), ("minus", "-1", "'-1,-1.50\n"),
      ("at", "@SUM(A1)", "'@SUM(A1),-1.50\n"), ("full-width sign", "＝1", "'＝1,-1.50\n"),
      ("blanks before the sign", "  =1", "'  =1,-1.50\n"), ("tab", "\t=1", "'\t=1,-1.50\n"),
      ("long digits stay clean", "110105199001011234", "110105199001011234,-1.50\n"),
    ] as [(String, String, String)])
  func `A text is quoted and made harmless, a figure never changes`(
    name: String, text: String, expected: String
  ) throws {
    #expect(try line(text) == expected)
  }

  @Test(
    arguments: [
      ("identity number", "110105199001011234", "\"=\"\"110105199001011234\"\"\",-1.50\r\n"),
      ("twelve digits", "123456789012", "\"=\"\"123456789012\"\"\",-1.50\r\n"),
      ("eleven digits, a phone number", "13812345678", "13812345678,-1.50\r\n"),
      ("leading zero", "007", "\"=\"\"007\"\"\",-1.50\r\n"), ("zero", "0", "0,-1.50\r\n"),
      ("power of ten", "12E4", "\"=\"\"12E4\"\"\",-1.50\r\n"),
      ("like a day", "3-1", "\"=\"\"3-1\"\"\",-1.50\r\n"),
      ("code with letters", "12E4A", "12E4A,-1.50\r\n"), ("formula", "=1", "'=1,-1.50\r\n"),
    ] as [(String, String, String)])
  func `A spreadsheet keeps codes as text`(
    name: String, text: String, expected: String
  ) throws {
    #expect(try line(text) { $0.forExcel = true } == expected)
  }

  @Test func `Tabs are quoted where they delimit`() throws {
    #expect(try line("a\tb", .tab) == "\"a\tb\"\t-1.50\n")
    #expect(try line("a,b", .tab) == "a,b\t-1.50\n")
  }

  @Test func `Formulas stay when they are asked for`() throws {
    #expect(try line("=1") { $0.neutralisesFormulas = false } == "=1,-1.50\n")
  }

  @Test func `The profile for spreadsheets starts with one byte order mark`() throws {
    var options = RenderingOptions()
    options.forExcel = true
    let bytes = try Renderer(.csv, language: .zh, options: options)
      .bytes(of: SampleReports.empty)
    #expect(bytes == [0xEF, 0xBB, 0xBF] + Array("店铺,投诉数\r\n".utf8))
  }

  /// Goal: memory does not grow with rows.
  ///
  /// Method: a sink that only counts sees many pieces.
  @Test func `Rows are passed on as they come`() throws {
    struct CountingSink: ByteSink {
      var pieces: [Int] = []
      mutating func write(_ bytes: [UInt8]) throws(RenderingError) { pieces.append(bytes.count) }
    }
    var sink = CountingSink()
    var writer = DelimitedWriter(.comma, columns: Self.columns, options: RenderingOptions())
    for row in 0..<40_000 {
      try writer.write([.text("员工 \(row)"), .money(fen: Int64(row))], to: &sink)
    }
    try writer.finish(to: &sink)
    #expect(sink.pieces.count > 8)
    #expect(sink.pieces.allSatisfy { $0 < 70_000 })
  }
}
