import KefuImport
import KefuPostgres
import KefuTestSupport
import Testing

@Suite(.database(.schema)) struct ColumnMapTests {
  @Test func `a map fits a foreign file: headers, constants, formats, encoding, delimiter`()
    throws
  {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    let map = try fixture.write(
      """
      encoding: UTF8
      delimiter: ";"
      columns:
        人员编号: employee_no
        刷卡时间: punched_at
      constants: {shop: S1, source: gate}
      dates: ["DD/MM/YYYY HH24:MI", "MM-DD-YYYY HH12:MI AM"]
      decimal_comma: true
      """.utf8, "map.yaml")
    var options = ImportFixture.partial
    options.map = try ColumnMap(file: map, feed: .punches)
    #expect(options.map?.hasDecimalComma == true)
    let summary = try fixture.run(
      """
      人员编号;部门;刷卡时间
      E0102;理疗;2/3/2024 8:05
      E0102;理疗;03-02-2024 06:10 PM
      E0102;理疗;2024-03-02 12:00
      E0102;理疗;31/2/2024 08:00
      E0102;理疗;02/03/2024 08:00x

      """, .punches, options)
    #expect((summary.imported, summary.rejected) == (3, 2))
    #expect(
      try fixture.text(
        "select string_agg(to_char(punched_at at time zone 'Asia/Shanghai', "
          + "'YYYY-MM-DD HH24:MI'), ', ' order by punched_at) from attendance.punch "
          + "where source = 'gate'") == "2024-03-02 08:05, 2024-03-02 12:00, 2024-03-02 18:10")
  }

  @Test(
    arguments: [
      ("columns: {a: employee_no, b: employee_no}", "columns.b", 1),
      ("columns:\n  a: salary", "columns.a", 2), ("colums: {}", "colums", 1),
      ("constants: {moon: x}", "constants.moon", 1),
      ("constants: {shop: [1]}", "constants.shop", 1),
      ("dates: [\"HH24:MI\"]", "dates", 1), ("delimiter: \"::\"", "delimiter", 1),
      ("decimal_comma: perhaps", "decimal_comma", 1), ("- a\n- b", nil, 1),
      ("columns: [", nil, 2), ("columns: {}\ncolumns: {}", nil, nil),
    ] as [(String, String?, Int?)])
  func `a bad map names file, line and key`(yaml: String, key: String?, line: Int?) throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    let path = try fixture.write(yaml.utf8, "map.yaml")
    let error = #expect(throws: ImportError.self) { try ColumnMap(file: path, feed: .punches) }
    guard case .badMap(let file, let foundLine, let foundKey, _) = error else {
      Issue.record("no map error: \(String(describing: error))")
      return
    }
    #expect(file == path)
    if let key { #expect(foundKey == key) }
    if let line { #expect(foundLine == line) }
    #expect(error?.exitCode == 65)
  }

  @Test func `a map that names a column the header lacks stops the file`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    let path = try fixture.write("columns: {Card: employee_no}".utf8, "map.yaml")
    var options = ImportOptions()
    options.map = try ColumnMap(file: path, feed: .punches)
    let error = #expect(throws: ImportError.self) {
      try fixture.run("employee_no,shop,punched_at\n", .punches, options)
    }
    #expect(error?.description.contains("Card") == true)
  }
}
