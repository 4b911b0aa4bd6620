import KefuPostgres
import KefuReports
import KefuTestSupport
import Testing

@testable import kefu

/// Errors of the server become exit codes by SQLSTATE, with words for a person.
@Suite(.database(.closed))
struct FailureTests {
  @Test(
    arguments: [
      (
        "a sealed month (KF001)",
        "update pay.entered_amount set amount = 1 where month = '2026-09-01'", 80
      ),
      ("a missing policy (KF002)", "select policy.lookup('no.such', 1, '2026-10-01')", 78),
      ("an unknown year (KF003)", "select calendar.day_type_of(1, '1999-10-01')", 65),
      ("a refusal of Kefu (KF004)", "do $$ begin raise 'no' using errcode = 'KF004'; end $$", 77),
      ("blockers (KF005)", "do $$ begin raise 'no' using errcode = 'KF005'; end $$", 1),
      (
        "a broken constraint",
        "insert into org.company (code, name_zh, name_en) values ('x', 'x', 'x')", 65
      ),
      ("a value of the wrong form", "select 'x'::date", 65),
      ("nothing found", "select access.end_login('nobody')", 65),
      ("a missing function", "select report.no_such('2026-10-01', '2026-10-31')", 69),
      ("a serialization failure", "do $$ begin raise 'no' using errcode = '40001'; end $$", 75),
      ("a lock that is held", "do $$ begin raise 'no' using errcode = '55P03'; end $$", 75),
      ("anything else", "listen \"\"", 70),
    ] as [(String, String, Int32)])
  func `the exit code follows from the SQLSTATE`(name: String, sql: String, code: Int32) throws {
    var connection = try TestDatabase.current.connect()
    do {
      try connection.run(script: sql)
      Issue.record("\(name) went through")
    } catch {
      let failure = try #require(Failure(error))
      #expect(failure.exit.rawValue == code, "\(name): \(error.debugDescription)")
      for language in ReportLanguage.allCases {
        let message = failure.message(in: language)
        #expect(message.hasPrefix("kefu: ") && message.hasSuffix("\n"))
        #expect(!message.contains(sql), "\(name) shows its SQL")
        #expect(failure.message(in: language, debug: true).contains(sql))
      }
    }
  }

  @Test func `a lost connection is the server's unavailability`() throws {
    var connection = try TestDatabase.current.connect()
    do {
      try connection.run(script: "select pg_terminate_backend(pg_backend_pid())")
      Issue.record("the connection lives on")
    } catch {
      #expect(Failure(error)?.exit == .noServer)
    }
  }

  @Test func `every exit code is documented once`() {
    let page = HelpTopic.exitCodes.text
    for code in KefuExit.allCases {
      #expect(page.contains(" \(code.rawValue)  \(code.meaning)"))
    }
    #expect(Set(KefuExit.allCases.map(\.meaning)).count == KefuExit.allCases.count)
  }
}
