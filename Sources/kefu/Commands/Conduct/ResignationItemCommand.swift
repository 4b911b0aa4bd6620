import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports
import KefuRepositories

/// `kefu resignation item MASSAGE-3 HANDOVER --to E0040`: an item is done (EMP-018a).
struct ResignationItemCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "item", abstract: "办理清单事项 · record an item of the checklist as done.")

  @Argument(help: "Leaving case, such as MASSAGE-3.") var label: CaseLabel
  @Argument(help: "Code of the item, as kefu resignation check shows it.") var item: String
  @Option(help: "Employee number of who took over.") var to: String?
  @Option(help: "Day on which it was done (default: today).") var on: ConductDay?
  @Option(help: "Remark.") var note: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let done = try write.perform(
      needing: "write", "employee_file", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      try connection.fetchOptional(
        Self.done, label.shop, label.number, item, to, on?.day, note)
    }
    guard let (person, name, nameEnglish, open) = done else {
      throw Failure(
        .badInput,
        ReportText(zh: "没有这项离职手续：\(label)", en: "there is no leaving case \(label)"),
        remedy: ReportText(
          zh: "kefu resignation check 列出未办结的离职", en: "kefu resignation check lists open cases"))
    }
    print(
      shared.lang == .zh
        ? "\(person) 离职（\(label)）：\(name) 已办，还有 \(open) 项"
        : "leaving case \(label) of \(person): done, \(nameEnglish); \(open) items left")
  }

  private static let done = Statement<
    String, Int64, String, String?, Day?, String?, (String, String, String, Int64)
  >(
    "resignation.item",
    """
    with made as (
      insert into staff.departure_item (shop_id, departure_id, checklist_code, item_code, unit_id,
        employee_id, done_on, receiver_id, note)
      select d.shop_id, d.departure_id, d.checklist_code, $3, d.unit_id, d.employee_id,
        coalesce($5, access.today()),
        case when $4::text is not null
          then (select f.employee_id from staff.find_person($4) f) end, $6
      from staff.departure d join org.shop s using (shop_id)
      where s.code = $1 and d.departure_id = $2
      returning shop_id, departure_id, checklist_code, item_code, employee_id
    )
    select staff.person_label(m.employee_id), i.name_zh, i.name_en,
      (select count(*) from staff.departure_checklist_item o
        where o.checklist_code = m.checklist_code and o.item_code <> m.item_code and not exists (
          select from staff.departure_item t where t.shop_id = m.shop_id
            and t.departure_id = m.departure_id and t.item_code = o.item_code))
    from made m join staff.departure_checklist_item i using (checklist_code, item_code)
    """)
}
