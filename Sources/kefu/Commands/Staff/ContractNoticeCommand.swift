import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu staff contract notice`: gives notice, or says the earliest last day (EMP-019, EMP-020).
struct ContractNoticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice", abstract: "解除通知 · give notice, or ask for the earliest last day.",
    discussion: """
      kefu staff contract notice M-2026-44 --on 2026-11-20
      kefu staff contract notice M-2026-44 --on 2026-11-20 --by employee --ends 2026-12-20 \
      --ground RESIGNATION --reason 回乡
      """)

  /// Who gives notice.
  enum Party: String, ExpressibleByArgument, CaseIterable {
    case employer, employee
  }

  @Argument(help: "Number of the contract.") var number: String
  @Option(help: "Day of the notice (default: today).") var on: String?
  @Option(help: "employer or employee; without it only the earliest last day is told.")
  var by: Party?
  @Option(help: "Wanted last day.") var ends: String?
  @Option(help: "Ground, such as RESIGNATION, AGREEMENT, SERIOUS_BREACH (EMP-020).")
  var ground: String?
  @Option(help: "Reason, in words.") var reason: String?
  @Option(help: "Day of a prior warning that had no effect.") var warnedOn: String?
  @Option(help: "The warning, in words.") var warning: String?
  @Option(help: "Shop, where several have the number.") var shop: String?
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  mutating func validate() throws {
    let given = [by?.rawValue, ends, ground, reason].compactMap { $0 }
    guard given.isEmpty || given.count == 4 else {
      throw ValidationError("A notice takes --by, --ends, --ground and --reason.")
    }
  }

  func run() throws {
    var connection = try shared.connect()
    let contract = try StaffRecord.find(.contract, number, shop: shop, over: &connection)
    guard let by, let ends, let ground, let reason else {
      let (given, earliest) = try connection.fetchOne(
        Self.earliest, contract.shop, contract.key, on)
      print(
        ReportText(
          zh: "合同 \(contract.label)：\(given) 通知，最早可于 \(earliest) 终止",
          en:
            "contract \(contract.label): notice on \(given) ends it on \(earliest) at the earliest"
        ).text(in: shared.lang))
      return
    }
    let (given, last, earliest) = try writing.perform(
      needing: "write", "employee_file", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      try connection.fetchOne(
        Self.give, contract.shop, contract.key, on, by.rawValue, ends, ground, reason, warnedOn,
        warning)
    }
    print(
      ReportText(
        zh: "已登记合同 \(contract.label) 的解除通知：\(given)，\(last) 终止（最早 \(earliest)）",
        en: "entered notice of \(given) for contract \(contract.label): it ends on \(last) "
          + "(earliest \(earliest))"
      ).text(in: shared.lang))
  }

  private static let earliest = Statement<Int64, Int64, String?, (String, String)>(
    "contract.earliest_end",
    """
    select to_char(d.day, 'YYYY-MM-DD'), to_char(staff.earliest_end(c.unit_id,
      coalesce(c.effective_on, c.employee_signed_on), d.day), 'YYYY-MM-DD')
    from staff.contract c
    cross join (select coalesce($3::text::date, access.today()) as day) d
    where c.shop_id = $1 and c.contract_id = $2
    """)

  /// An approved request for an immediate end goes along where there is one.
  private static let give = Statement<
    Int64, Int64, String?, String, String, String, String, String?, String?,
    (String, String, String)
  >(
    "contract.notice",
    """
    insert into staff.notice (shop_id, employee_id, contract_id, unit_id, given_on, given_by,
      ends_on, ground_code, reason, warned_on, warning, request_id)
    select c.shop_id, c.employee_id, c.contract_id, c.unit_id,
      coalesce($3::text::date, access.today()), $4::text::staff.contract_party, $5::text::date, $6,
      $7, $8::text::date, $9, (
        select r.request_id from approval.request r
        where r.shop_id = c.shop_id and r.subject = 'staff.contract'
          and r.subject_id = c.contract_id and not r.details ? 'clause'
        order by r.submitted_at desc, r.request_id desc limit 1)
    from staff.contract c where c.shop_id = $1 and c.contract_id = $2
    returning to_char(given_on, 'YYYY-MM-DD'), to_char(ends_on, 'YYYY-MM-DD'),
      to_char(earliest_end_on, 'YYYY-MM-DD')
    """)
}
