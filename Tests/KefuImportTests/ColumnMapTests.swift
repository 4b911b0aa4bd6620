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
      """.utf8, "map.yaml")
    var options = ImportFixture.partial
    options.map = try ColumnMap(file: map, feed: .punches)
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

  @Test func `columns are joined, words become codes, and words that the map lacks are refused`()
    throws
  {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    let map = try fixture.write(
      """
      columns: {Nr: employee_no, Abteilung: unit, Eintritt: entry_date}
      joined: {name_zh: [Vorname, Nachname]}
      values:
        unit: {Massage : THERAPY, "": FRONT}
      constants: {shop: S1}
      dates: DD.MM.YYYY
      """.utf8, "map.yaml")
    var options = ImportFixture.partial
    options.map = try ColumnMap(file: map, feed: .employees)
    let file = """
      Nr,Nachname,Vorname,Abteilung,Eintritt,Gehalt
      X1,"Meier  ", Anna  Maria,Massage,1.2.2024,5000
      X2,Schulz,,,31.12.2023,5000
      X3,Weber,Jan,Keller,1.1.2024,5000

      """
    let summary = try fixture.run(file, .employees, options)
    #expect((summary.imported, summary.rejected) == (2, 1))
    #expect(try fixture.rejects() == ["4,unit,Keller,shop S1 has no such unit"])
    #expect(
      try fixture.text(
        "select string_agg(concat_ws(' ', e.name_zh, u.code, e.joined_on), ', ' "
          + "order by e.employee_no) from staff.employee e join org.unit u using (unit_id) "
          + "where e.employee_no like 'X%'")
        == "Anna Maria Meier THERAPY 2024-02-01, Schulz FRONT 2023-12-31")
    #expect(try fixture.run(file, .employees, options).duplicatesKnown == 2)
  }

  @Test(
    arguments: [
      ("columns: {a: employee_no, b: employee_no}", "columns.b", 1),
      ("columns:\n  a: salary", "columns.a", 2), ("colums: {}", "colums", 1),
      ("constants: {moon: x}", "constants.moon", 1),
      ("constants: {shop: [1]}", "constants.shop", 1),
      ("dates: [\"HH24:MI\"]", "dates", 1), ("delimiter: \"::\"", "delimiter", 1),
      ("decimal_comma: perhaps", "decimal_comma", 1), ("- a\n- b", nil, 1),
      // Punches have no amounts.
      ("decimal_comma: true", "decimal_comma", 1),
      ("joined: {moon: [a, b]}", "joined.moon", 1), ("joined: {shop: [a]}", "joined.shop", 1),
      ("columns: {a: shop}\njoined: {source: [a, b]}", "joined.source", nil),
      ("values: {moon: {a: b}}", "values.moon", 1), ("values: {shop: [a]}", "values.shop", 1),
      ("values:\n  shop: {a: [1]}", "values.shop.a", 2),
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
