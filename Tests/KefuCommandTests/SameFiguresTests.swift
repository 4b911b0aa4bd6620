import Foundation
import KefuRendering
import KefuTestSupport
import Testing

/// psql and kefu show a person the same figures, wherever he sits.
@Suite(.database(.closed))
struct SameFiguresTests {
  private static let logins = ["general_manager", "cs_manager", "massage_manager", "tel_agent_1"]
  private static let reports = [
    "attendance-sheet", "attendance-anomalies", "payroll-register", "payslip", "headcount",
    "roster", "month-status",
  ]

  @Test(arguments: logins)
  func `kefu writes what psql selects as the same login`(login: String) throws {
    let database = try TestDatabase.current
    for report in Self.reports {
      let kefu = try Command.run(
        "kefu", ["report", report, "-p", "2026-10", "-O", "json"],
        environment: database.environment(as: login))
      #expect(kefu.exitCode == 0, "\(report): \(kefu.errors)")
      let json = try #require(
        JSONSerialization.jsonObject(with: kefu.stdout) as? [String: Any])
      let rows = try #require(json["rows"] as? [[String: Any]])
      let columns = try #require(json["columns"] as? [[String: Any]]).compactMap {
        $0["name"] as? String
      }
      let function = report.replacing("-", with: "_")
      let names = columns.joined(separator: ", ")
      let psql = try database.psql(
        input: """
          set timezone = 'Asia/Shanghai';
          \\pset format unaligned
          \\pset tuples_only on
          select row_to_json(r) from (
            select \(names) from report.\(function)('2026-10-01', '2026-10-31')) r;
          """, as: login)
      #expect(psql.exitCode == 0, "\(psql.errors)")
      let lines = psql.output.split(separator: "\n")
        .filter { $0.hasPrefix("{") }.map(String.init)
      #expect(lines.count == rows.count, "\(report) as \(login)")
      let theirs = try lines.map { line -> String in
        let row = try #require(
          JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        return Self.text(row, columns)
      }
      #expect(rows.map { Self.text($0, columns) }.sorted() == theirs.sorted(), "\(report)")
    }
  }

  @Test func `the time zone of a session or machine changes no byte`() throws {
    let database = try TestDatabase.current
    for report in Self.reports {
      for format in ["json", "txt"] {
        let arguments = ["report", report, "-p", "2026-10", "-O", format]
        let here = try Command.run(
          "kefu", arguments, environment: database.environment(as: "hr"))
        for zone in ["Pacific/Kiritimati"] {
          let away = try Command.run(
            "kefu", arguments,
            environment: database.environment(as: "hr").merging([
              "PGOPTIONS": "-c timezone=\(zone)", "TZ": zone, "PGTZ": zone,
            ]) { _, new in new })
          #expect(
            here.exitCode == 0 && here.stdout == away.stdout, "\(report) \(format) \(zone)")
        }
      }
    }
  }

  @Test func `no line of a table is wider than the terminal, Chinese counted by cells`() throws {
    let database = try TestDatabase.current
    let width = DisplayWidth()
    for report in Self.reports {
      for language in ["zh", "en"] {
        let ended = try Command.run(
          "kefu", ["report", report, "-p", "2026-10", "--lang", language],
          environment: database.environment(as: "hr").merging(["COLUMNS": "80"]) { _, new in new }
        )
        let wide = ended.output.split(separator: "\n").filter { width.cells(of: $0) > 80 }
        #expect(ended.exitCode == 0 && wide.isEmpty, "\(report): \(wide.first ?? "")")
      }
    }
  }

  /// A row by its values: numbers without trailing zeros, moments as instants.
  private static func text(_ row: [String: Any], _ columns: [String]) -> String {
    columns.map { column in
      switch row[column] {
      case let text as String:
        if let number = Decimal(string: text, locale: nil), text.first?.isLetter != true,
          text.wholeMatch(of: #/-?\d+(\.\d+)?/#) != nil
        {
          return "\(number)"
        }
        return text.replacing(#/\.\d+\+08:00$/#, with: "+08:00")
      case let number as NSNumber:
        return Decimal(string: "\(number)").map { "\($0)" } ?? "\(number)"
      default: return "-"
      }
    }.joined(separator: "|")
  }
}
