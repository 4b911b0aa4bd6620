extension HelpTopic {
  /// The page.
  var text: String {
    switch self {
    case .exitCodes: Self.exitCodePage
    case .periods: Self.periodPage
    case .scope: Self.scopePage
    case .environment: Self.environmentPage
    }
  }

  private static var exitCodePage: String {
    let lines = KefuExit.allCases.map { code in
      (code.rawValue < 10 ? "   " : "  ") + "\(code.rawValue)  \(code.meaning)"
    }
    return "Exit codes of kefu and kefu-monthly\n\n" + lines.joined(separator: "\n")
  }

  private static var periodPage: String {
    """
    Periods (-p, --period)

      2026-10  202610  2026年10月            a month
      2026Q3   2026年第三季度                 a quarter
      2026     2026年                         a year
      2026-10-31                             a day
      2026-10-01..2026-10-15                 any days, both included
      today  yesterday  今天  昨天
      this month  last month  本月  上月
      this quarter  last quarter  本季度  上季度
      this year  last year  今年  去年

    Words count from today in Asia/Shanghai, whatever the machine's time zone is. Reports of
    stored figures (attendance-sheet, payroll-register, payslip) take whole months only.
    """
  }

  private static var scopePage: String {
    """
    Scope: what a report covers

    PostgreSQL filters every row by the rights of your posts today. Without options a report
    shows what you see, and its banner says how much that is: "2 of 4 shops (partial)".

      --shop CODE         only this shop; may be repeated
      --unit SHOP/UNIT    only this unit and all units below it
      --company           the whole company, or exit code 79: never a part of it

    A shop or unit outside your scope is refused with 79; a missing right with 77.
    Totals are always the sums of the rows shown.

      kefu whoami              your posts and what they let you see
      kefu access explain      why a login can or cannot see something
      kefu access matrix       the rights of all posts
    """
  }

  private static var environmentPage: String {
    """
    Environment

      PGHOST PGPORT PGDATABASE PGUSER PGSERVICE PGSSLMODE …
                   where to connect and as whom: libpq's own variables; also
                   ~/.pgpass and ~/.pg_service.conf
      COLUMNS      width of tables; else the window's, else 80 on a terminal, else no limit
      NO_COLOR     no colours when set to anything
      PAGER        program for long output on a terminal (default: less); empty for none
      TMPDIR       where workbooks are assembled

    Days are days of Asia/Shanghai, whatever TZ or PGTZ say.
    """
  }
}
