import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports
import KefuRepositories

/// `kefu resignation start E0043 --last-day 2026-12-31 …`: opens a leaving case (EMP-018a).
struct ResignationStartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "登记离职 · open the leaving case of a person.",
    discussion: """
      Kinds: resignation, mutual, retirement, expiry, force_majeure, layoff, unable; and, with an \
      approved request of chain SANCTION, dismissal, immediate, absconded.
      """)

  @Argument(help: "Employee number.") var employee: String
  @Option(help: "Last day in service.") var lastDay: ConductDay
  @Option(help: "Day of the written notice (default: today).") var notice: ConductDay?
  @Option(help: "Ground of leaving.") var kind = "resignation"
  @Option(help: "Reason, as the notice gives it.") var reason: String
  @Option(help: "Number of the approved request.") var request: Int64?
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let (shop, number, person, notice, items) = try write.perform(
      needing: "write", "employee_file", over: &connection, language: shared.lang
    ) { (connection) throws(PostgresError) in
      try connection.fetchOne(
        Self.start, employee, lastDay.day, self.notice?.day, kind, reason, request)
    }
    let label = CaseLabel(shop: shop, number: number)
    print(
      shared.lang == .zh
        ? "已登记 \(person) 离职（\(label)）：\(notice) 通知，\(lastDay.day) 为最后工作日，清单 \(items) 项待办"
        : "opened leaving case \(label) of \(person): notice \(notice), last day \(lastDay.day), "
          + "\(items) items to do")
  }

  private static let start = Statement<
    String, Day, Day?, String, String, Int64?, (String, Int64, String, Day, Int64)
  >(
    "resignation.start",
    """
    with made as (
      insert into staff.departure (shop_id, unit_id, employee_id, kind, notice_on, last_day,
        checklist_code, reason, request_id)
      select p.shop_id, p.unit_id, p.employee_id, $4, n.day, $2,
        policy.lookup('departure.checklist', p.unit_id, n.day) #>> '{}', $5, $6
      from staff.find_person($1) p
      cross join lateral (select coalesce($3, access.today()) as day) n
      returning shop_id, departure_id, employee_id, notice_on, checklist_code
    )
    select s.code, m.departure_id, staff.person_label(m.employee_id), m.notice_on,
      (select count(*) from staff.departure_checklist_item i
        where i.checklist_code = m.checklist_code)
    from made m join org.shop s using (shop_id)
    """)
}
