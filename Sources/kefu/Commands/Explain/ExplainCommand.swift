import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports

/// `kefu explain` says where a figure comes from.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "解释数字的来历 · say where a figure comes from.",
    subcommands: [Payslip.self])

  /// `kefu explain payslip 2026-10 E0007`.
  struct Payslip: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "工资单的公式、政策与打卡 · formulas, policies and punches behind a pay slip.",
      discussion: "kefu explain payslip 2026-10 E0007\nEverybody may explain his own slip.")

    @Argument(help: "Month of the slip, such as 2026-10 or 上月.")
    var month: String

    @Argument(help: "Employee number.")
    var employee: String

    @OptionGroup var shared: SharedOptions

    func run() throws {
      var connection = try shared.connect()
      let month = try month(over: &connection)
      let slips = try connection.transaction(
        throwing: ReportError.self, isolation: .repeatableRead, readOnly: true
      ) { (connection) throws(ReportError) in
        try PayslipExplanation.read(employeeNo: employee, month: month, over: &connection)
      }
      let terminal = Terminal.current
      var text = ""
      for slip in slips {
        text += try PayslipPage(
          explanation: slip, language: shared.lang, width: terminal.width
        ).text()
      }
      try Pager.show(Array(text.utf8), on: terminal)
    }

    private func month(over connection: inout Connection) throws -> Month {
      var selection = SelectionOptions()
      selection.period = month
      let days = try selection.days(over: &connection)
      guard days == days.start.month.days else {
        throw Failure(
          .usage,
          ReportText(zh: "“\(month)”不是一个月", en: "\"\(month)\" is not one month"),
          remedy: ReportText(zh: "例如 2026-10", en: "such as 2026-10"))
      }
      return days.start.month
    }
  }
}
