import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports
import KefuRepositories

/// `kefu dispute`: negotiation, then arbitration or court (EMP-027).
struct DisputeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dispute", abstract: "争议：登记、阶段、结果 · disputes: open, stage, end, list.",
    subcommands: [Open.self, Stage.self, End.self, List.self])

  /// `kefu dispute open E0041 --subject … [--breach MASSAGE-1]`.
  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "登记争议 · record a dispute.")

    @Argument(help: "Employee number.") var employee: String
    @Option(help: "What it is about.") var subject: String
    @Option(help: "The breach case it is about.") var breach: CaseLabel?
    @Option(help: "Day (default: today).") var on: ConductDay?
    @OptionGroup var write: WriteOptions
    @OptionGroup var shared: SharedOptions

    func run() throws {
      var connection = try shared.connect()
      let (shop, number, person, due) = try write.perform(
        needing: "write", "employee_file", over: &connection, language: shared.lang
      ) { (connection) throws(PostgresError) in
        try connection.fetchOne(
          DisputeCommand.open, employee, subject, breach?.number, on?.day)
      }
      let label = CaseLabel(shop: shop, number: number)
      let (limit, limitEnglish) =
        due.map { ("，\($0) 前解决", ", to be settled by \($0)") } ?? ("", "")
      print(
        shared.lang == .zh
          ? "已登记争议 \(label)：\(person)，\(subject)\(limit)"
          : "recorded dispute \(label) of \(person): \(subject)\(limitEnglish)")
    }
  }

  /// `kefu dispute stage MASSAGE-1 negotiation --place …`.
  struct Stage: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "进入阶段 · begin a stage: negotiation first, then arbitration or court.")

    @Argument(help: "Dispute, such as MASSAGE-1.") var label: CaseLabel
    @Argument(help: "Stage: negotiation, arbitration or court.") var stage: String
    @Option(help: "Place: company seat, place of signature or the agreed place.") var place: String
    @Option(help: "Day (default: today).") var on: ConductDay?
    @OptionGroup var write: WriteOptions
    @OptionGroup var shared: SharedOptions

    func run() throws {
      var connection = try shared.connect()
      let person = try write.perform(
        needing: "write", "employee_file", over: &connection, language: shared.lang
      ) {
        (connection) throws(PostgresError) in
        try connection.fetchOptional(
          DisputeCommand.begin, label.shop, label.number, stage, place, on?.day)
      }
      guard let person else { throw label.unknownDispute }
      print(
        shared.lang == .zh
          ? "争议 \(label)（\(person)）进入\(DisputeCommand.name(of: stage))，地点：\(place)"
          : "dispute \(label) of \(person) is in \(stage) now, at: \(place)")
    }
  }

  /// `kefu dispute end MASSAGE-1 --outcome settled`.
  struct End: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "阶段结束 · end the stage: settled, failed, won, lost or withdrawn.")

    @Argument(help: "Dispute, such as MASSAGE-1.") var label: CaseLabel
    @Option(help: "Outcome: settled, failed, won, lost or withdrawn.") var outcome: String
    @Option(help: "Costs in yuan.") var costs: ConductAmount?
    @Option(help: "Who bears the costs: company, employee or shared.") var borneBy: String?
    @Option(help: "Day (default: today).") var on: ConductDay?
    @OptionGroup var write: WriteOptions
    @OptionGroup var shared: SharedOptions

    func run() throws {
      var connection = try shared.connect()
      let ended = try write.perform(
        needing: "write", "employee_file", over: &connection, language: shared.lang
      ) {
        (connection) throws(PostgresError) in
        try connection.fetchOptional(
          DisputeCommand.end, label.shop, label.number, outcome, costs?.money, borneBy,
          on?.day)
      }
      guard let (person, stage) = ended else { throw label.unknownDispute }
      let (stageName, result) = (DisputeCommand.name(of: stage), DisputeCommand.name(of: outcome))
      print(
        shared.lang == .zh
          ? "争议 \(label)（\(person)）\(stageName)结束：\(result)"
          : "\(stage) of dispute \(label) of \(person) ended: \(outcome)")
    }
  }

  /// `kefu dispute list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "查询争议 · disputes with their stages.")

    @OptionGroup var output: OutputOptions
    @OptionGroup var shared: SharedOptions

    func run() throws {
      _ = try output.chosenFormat()
      var connection = try shared.connect()
      var rows = try connection.fetch(DisputeCommand.list)
      if shared.lang == .zh {
        for row in rows.indices {
          for column in [4, 7] {
            rows[row][column] = rows[row][column].map(DisputeCommand.name(of:))
          }
        }
      }
      try ConductTable.write(
        "disputes", ReportText(zh: "争议", en: "Disputes"),
        [
          ("dispute", "争议", "dispute", .text), ("employee", "员工", "employee", .text),
          ("subject", "事由", "subject", .text), ("opened_on", "登记日", "opened on", .date),
          ("stage", "阶段", "stage", .text), ("began_on", "起", "from", .date),
          ("ended_on", "止", "until", .date), ("outcome", "结果", "outcome", .text),
          ("place", "地点", "place", .text), ("costs", "费用", "costs", .money),
          ("due_on", "解决期限", "due on", .date),
        ], rows, output: output, shared: shared)
    }
  }

  private static let names = [
    "negotiation": "协商", "arbitration": "仲裁", "court": "诉讼", "settled": "和解", "failed": "未成",
    "won": "胜", "lost": "败", "withdrawn": "撤回",
  ]

  /// A stage or an outcome in Chinese.
  private static func name(of stage: String) -> String {
    names[stage] ?? stage
  }

  private static let open = Statement<
    String, String, Int64?, Day?, (String, Int64, String, Day?)
  >(
    "dispute.open",
    """
    with made as (
      insert into staff.dispute (shop_id, unit_id, employee_id, case_id, opened_on, subject, due_on)
      select p.shop_id, p.unit_id, p.employee_id, $3, d.day, $2,
        -- Only contract B sets a period; where policy names none there is no due day.
        d.day + (select (e.value #>> '{}')::int from policy.effective(p.shop_id, d.day, d.day) e
          where e.unit_id = p.unit_id and e.parameter_code = 'dispute.settlement_days')
      from staff.find_person($1) p
      cross join lateral (select coalesce($4, access.today()) as day) d
      returning shop_id, dispute_id, employee_id, due_on
    )
    select s.code, m.dispute_id, staff.person_label(m.employee_id), m.due_on
    from made m join org.shop s using (shop_id)
    """)

  private static let begin = Statement<String, Int64, String, String, Day?, String>(
    "dispute.begin",
    """
    insert into staff.dispute_stage (shop_id, dispute_id, stage_no, unit_id, employee_id, stage,
      began_on, place)
    select d.shop_id, d.dispute_id,
      1 + (select count(*) from staff.dispute_stage g
        where g.shop_id = d.shop_id and g.dispute_id = d.dispute_id),
      d.unit_id, d.employee_id, $3, coalesce($5, access.today()), $4
    from staff.dispute d join org.shop s using (shop_id)
    where s.code = $1 and d.dispute_id = $2
    returning staff.person_label(employee_id)
    """)

  private static let end = Statement<
    String, Int64, String, Money?, String?, Day?, (String, String)
  >(
    "dispute.end",
    """
    update staff.dispute_stage g
    set ended_on = coalesce($6, access.today()), outcome = $3, costs = $4, costs_borne_by = $5,
      entered_by = current_user
    from org.shop s
    where s.code = $1 and g.shop_id = s.shop_id and g.dispute_id = $2 and g.ended_on is null
    returning staff.person_label(g.employee_id), g.stage
    """)

  private static let list = Statement<[String?]>(
    "dispute.list",
    """
    select s.code || '-' || d.dispute_id, e.employee_no || ' ' || e.name_zh, d.subject,
      d.opened_on::text, g.stage, g.began_on::text, g.ended_on::text, g.outcome, g.place,
      g.costs::text, d.due_on::text
    from staff.dispute d
    join org.shop s on s.shop_id = d.shop_id
    join staff.employee e on e.employee_id = d.employee_id
    left join staff.dispute_stage g on g.shop_id = d.shop_id and g.dispute_id = d.dispute_id
    order by d.opened_on desc, d.dispute_id, g.stage_no
    """, decode: ConductTable.texts(11))
}
