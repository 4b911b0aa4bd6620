import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu staff onboard`: a newcomer's checklist, and ticking an item off (EMP-007).
struct StaffOnboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "onboard", abstract: "入职引导 · a newcomer's checklist, or an item done.",
    discussion: """
      kefu staff onboard E0036
      kefu staff onboard E0036 --item 4 --by E0015 --mentor E0031 --on 2026-11-02
      """)

  @Argument(help: "Employee number of the newcomer.") var employee: String
  @Option(help: "Number of the item that is done.") var item: Int?
  @Option(help: "Who received, guided or prepared, by employee number.") var by: String?
  @Option(help: "The mentor that the last item names, by employee number.") var mentor: String?
  @Option(help: "Day (default: today).") var on: String?
  @Option(help: "Note.") var note: String?
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  mutating func validate() throws {
    guard (item == nil) == (by == nil) else {
      throw ValidationError("An item that is done takes --item and --by.")
    }
  }

  func run() throws {
    var connection = try shared.connect()
    let person = try StaffPerson.find(employee, over: &connection)
    if let item, let by {
      let guide = try StaffPerson.find(by, over: &connection)
      let mentor = try mentor.map { try StaffPerson.find($0, over: &connection) }
      let words = try writing.perform(
        needing: "write", "employee_file", over: &connection, language: shared.lang
      ) {
        (connection) throws(PostgresError) in
        try connection.fetchOptional(
          Self.done, person.employee, person.shop, Int64(item), guide.employee, mentor?.employee,
          on, note)
      }
      guard let words else {
        throw Failure(
          .badInput,
          ReportText(zh: "清单上没有第 \(item) 项", en: "the checklist has no item \(item)"))
      }
      let named = mentor.map { ReportText(zh: "，带教 \($0.label)", en: ", mentor \($0.label)") }
      print(
        ReportText(
          zh: "已登记 \(person.label) 第 \(item) 项：\(words.0)，\(guide.label)\(named?.zh ?? "")",
          en:
            "item \(item) of \(person.label) is done: \(words.1), \(guide.label)\(named?.en ?? "")"
        ).text(in: shared.lang))
      return
    }
    print(
      ReportText(zh: "\(person.label) 的入职引导：", en: "onboarding of \(person.label):")
        .text(in: shared.lang))
    for (zh, en) in try connection.fetch(Self.list, person.employee, person.shop) {
      print("  " + (shared.lang == .zh ? zh : en))
    }
  }

  private static let list = Statement<Int64, Int64, (String, String)>(
    "staff.onboarding",
    """
    select format('%s %s. %s%s', case when o.item_no is null then '[ ]' else '[x]' end, i.item_no,
        i.text_zh, '，' || o.done_on || ' ' || g.employee_no || ' ' || g.name_zh
          || coalesce('，带教 ' || t.employee_no || ' ' || t.name_zh, '')),
      format('%s %s. %s%s', case when o.item_no is null then '[ ]' else '[x]' end, i.item_no,
        i.text_en, ', ' || o.done_on || ' ' || g.employee_no || ' ' || g.name_zh
          || coalesce(', mentor ' || t.employee_no || ' ' || t.name_zh, ''))
    from (
      select m.shop_id, m.employee_id, m.entry_date, m.unit_id
      from staff.employment m where m.employee_id = $1 and m.shop_id = $2
      order by m.entry_date desc limit 1
    ) m
    join staff.onboarding_item i on i.checklist_code
      = policy.lookup('onboarding.checklist', m.unit_id, m.entry_date) #>> '{}'
    left join staff.onboarding o on o.shop_id = m.shop_id and o.employee_id = m.employee_id
      and o.entry_date = m.entry_date and o.item_no = i.item_no
    left join staff.employee g on g.employee_id = o.done_by
    left join staff.employee t on t.employee_id = o.mentor_id
    order by i.item_no
    """)

  private static let done = Statement<
    Int64, Int64, Int64, Int64, Int64?, String?, String?, (String, String)
  >(
    "staff.onboard",
    """
    with made as (
      insert into staff.onboarding (shop_id, employee_id, entry_date, checklist_code, item_no,
        unit_id, done_on, done_by, mentor_id, note)
      select m.shop_id, m.employee_id, m.entry_date, i.checklist_code, i.item_no, m.unit_id,
        coalesce($6::text::date, access.today()), $4, $5, $7
      from (
        select e.shop_id, e.employee_id, e.entry_date, e.unit_id
        from staff.employment e where e.employee_id = $1 and e.shop_id = $2
        order by e.entry_date desc limit 1
      ) m
      join staff.onboarding_item i on i.item_no = $3::bigint::smallint and i.checklist_code
        = policy.lookup('onboarding.checklist', m.unit_id, m.entry_date) #>> '{}'
      returning checklist_code, item_no
    )
    select i.text_zh, i.text_en
    from made join staff.onboarding_item i using (checklist_code, item_no)
    """)
}
