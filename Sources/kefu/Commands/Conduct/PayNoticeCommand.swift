import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports
import KefuRepositories

/// `kefu pay-notice`: notices of pay changes and their receipts (EMP-024a, RPT-013).
struct PayNoticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pay-notice", abstract: "薪酬调整通知：签发、查询、签收 · pay notices: issue, list, receive.",
    subcommands: [Issue.self, List.self, Acknowledge.self])

  /// `kefu pay-notice issue E0043 --effective 2026-11-01 --amount 200 --reason …`.
  struct Issue: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "签发通知 · issue the notice of a pay change.")

    @Argument(help: "Employee number.") var employee: String
    @Option(help: "First day of the new terms.") var effective: ConductDay
    @Option(help: "Change of monthly pay; negative for less.", transform: { try Money($0) })
    var amount: Money
    @Option(help: "Reason of the change.") var reason: String
    @Option(help: "Number of the approved request, where policy asks for one.") var request: Int64?
    @OptionGroup var write: WriteOptions
    @OptionGroup var shared: SharedOptions

    func run() throws {
      var connection = try shared.connect()
      let person = try write.perform(
        needing: "write", "payroll", over: &connection, language: shared.lang
      ) {
        (connection) throws(PostgresError) in
        try connection.fetchOne(
          PayNoticeCommand.issue, employee, effective.day, amount, reason, request)
      }
      print(
        shared.lang == .zh
          ? "已向 \(person) 签发薪酬调整通知：\(effective.day) 起，\(amount) 元，待本人签收"
          : "issued to \(person): pay changes by \(amount) yuan from \(effective.day); "
            + "waits for his receipt")
    }
  }

  /// `kefu pay-notice list [--missing]`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "查询通知与未通知的变动 · notices, or changes that have none.")

    @Argument(help: "Employee number.") var employee: String?
    @Flag(help: "Changes of pay terms without a notice; exit code 1 when there are any.")
    var missing = false
    @OptionGroup var output: OutputOptions
    @OptionGroup var shared: SharedOptions

    func run() throws {
      _ = try output.chosenFormat()
      var connection = try shared.connect()
      guard !missing else {
        let rows = try connection.fetch(PayNoticeCommand.missing, employee)
        try ConductTable.write(
          "pay-changes-without-notice",
          ReportText(zh: "未通知的薪资变动", en: "Pay changes without notice"),
          [
            ("employee", "员工", "employee", .text), ("effective", "生效日", "effective on", .date),
            ("old", "原职等", "old grade", .text), ("new", "新职等", "new grade", .text),
          ], rows, output: output, shared: shared)
        if !rows.isEmpty { throw ExitCode(KefuExit.finding.rawValue) }
        return
      }
      try ConductTable.write(
        "pay-notices", ReportText(zh: "薪酬调整通知", en: "Pay notices"),
        [
          ("employee", "员工", "employee", .text), ("effective", "生效日", "effective on", .date),
          ("amount", "金额", "amount", .money), ("reason", "原因", "reason", .text),
          ("issued_by", "签发人", "issued by", .text), ("issued_on", "签发日", "issued on", .date),
          ("received_on", "签收日", "received on", .date),
        ], try connection.fetch(PayNoticeCommand.notices, employee), output: output,
        shared: shared)
    }
  }

  /// `kefu pay-notice acknowledge`: one's own notices.
  struct Acknowledge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "签收本人的通知 · acknowledge one's own notices.")

    @OptionGroup var write: WriteOptions
    @OptionGroup var shared: SharedOptions

    func run() throws {
      var connection = try shared.connect()
      let received = try write.perform(
        needing: "write", "payroll", over: &connection, language: shared.lang
      ) {
        (connection) throws(PostgresError) in
        try connection.fetch(PayNoticeCommand.receive)
      }
      if received.isEmpty {
        print(shared.lang == .zh ? "没有待签收的通知" : "no notice waits for you")
      }
      for (day, amount, reason) in received {
        print(
          shared.lang == .zh
            ? "已签收：\(day) 起调整 \(amount) 元，原因：\(reason)"
            : "received: \(amount) yuan from \(day), reason: \(reason)")
      }
    }
  }

  private static let issue = Statement<String, Day, Money, String, Int64?, String>(
    "pay_notice.issue",
    """
    with made as (
      insert into staff.pay_notice (shop_id, unit_id, employee_id, effective_on, amount, reason,
        request_id)
      select p.shop_id, p.unit_id, p.employee_id, $2, $3, $4, $5 from staff.find_person($1) p
      returning employee_id
    )
    select staff.person_label(m.employee_id) from made m
    """)

  private static let missing = Statement<String?, [String?]>(
    "pay_notice.missing",
    """
    select e.employee_no || ' ' || e.name_zh, m.effective_on::text, m.old_grade, m.new_grade
    from staff.missing_pay_notices() m
    join staff.employee e using (employee_id)
    where $1::text is null or e.employee_no = $1
    order by m.effective_on, e.employee_no
    """, decode: ConductTable.texts(4))

  private static let notices = Statement<String?, [String?]>(
    "pay_notice.list",
    """
    select e.employee_no || ' ' || e.name_zh, n.effective_on::text, n.amount::text, n.reason,
      n.entered_by, (n.entered_at at time zone 'Asia/Shanghai')::date::text,
      (r.entered_at at time zone 'Asia/Shanghai')::date::text
    from staff.pay_notice n
    join staff.employee e on e.employee_id = n.employee_id
    left join staff.pay_notice_receipt r on r.shop_id = n.shop_id and r.notice_id = n.notice_id
    where $1::text is null or e.employee_no = $1
    order by n.effective_on desc, e.employee_no
    """, decode: ConductTable.texts(7))

  private static let receive = Statement<(Day, Money, String)>(
    "pay_notice.receive",
    """
    with made as (
      insert into staff.pay_notice_receipt (shop_id, notice_id, unit_id, employee_id)
      select n.shop_id, n.notice_id, n.unit_id, n.employee_id
      from staff.pay_notice n
      where n.employee_id = access.me(current_user) and not exists (
        select from staff.pay_notice_receipt r
        where r.shop_id = n.shop_id and r.notice_id = n.notice_id)
      returning shop_id, notice_id
    )
    select n.effective_on, n.amount, n.reason
    from made m join staff.pay_notice n using (shop_id, notice_id)
    order by n.effective_on
    """)
}
