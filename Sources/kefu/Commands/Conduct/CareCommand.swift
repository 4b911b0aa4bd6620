import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports
import KefuRepositories

/// `kefu care`: events of staff care with their participants (EMP-025a).
struct CareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "care", abstract: "人员关怀：登记与查询 · staff care: add and list.",
    subcommands: [Add.self, List.self])

  /// `kefu care add birthday 生日会 --shop MASSAGE E0043 E0044`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "登记关怀活动 · record an event and who took part.",
      discussion:
        "Kinds: birthday, festival, mental_health, counselling, workload, recognition.")

    @Argument(help: "Kind of event.") var kind: String
    @Argument(help: "Title.") var title: String
    @Argument(help: "Employee numbers of who took part.") var participants: [String]
    @Option(help: "Code of the shop.") var shop: String
    @Option(help: "Day (default: today).") var on: ConductDay?
    @OptionGroup var write: WriteOptions
    @OptionGroup var shared: SharedOptions

    func run() throws {
      var connection = try shared.connect()
      let made = try write.perform(
        needing: "write", "employee_file", over: &connection, language: shared.lang
      ) {
        (connection) throws(PostgresError) -> (Int64, Int)? in
        guard
          let (shop, event) = try connection.fetchOptional(
            CareCommand.hold, shop, kind, title, on?.day)
        else { return nil }
        var count = 0
        for number in participants {
          count += try connection.execute(CareCommand.join, shop, event, number)
        }
        return (event, count)
      }
      guard let (_, count) = made else {
        throw Failure(
          .beyondScope,
          ReportText(
            zh: "店 \(shop) 不存在，或不在您的范围内",
            en: "shop \(shop) does not exist or is outside what you see"))
      }
      print(
        shared.lang == .zh
          ? "已登记关怀活动“\(title)”，\(count) 人参加"
          : "recorded the event \"\(title)\" with \(count) participants")
    }
  }

  /// `kefu care list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "查询关怀活动 · events that you see.")

    @OptionGroup var output: OutputOptions
    @OptionGroup var shared: SharedOptions

    func run() throws {
      _ = try output.chosenFormat()
      var connection = try shared.connect()
      let rows = try connection.fetch(CareCommand.list)
      try ConductTable.write(
        "care", ReportText(zh: "关怀活动", en: "Events of staff care"),
        [
          ("shop", "店", "shop", .text), ("held_on", "日期", "held on", .date),
          ("kind", "类别", "kind", .text), ("title", "活动", "title", .text),
          ("count", "人数", "people", .integer), ("people", "参加人", "participants", .text),
        ], rows, output: output, shared: shared)
    }
  }

  private static let hold = Statement<String, String, String, Day?, (Int64, Int64)>(
    "care.hold",
    """
    insert into staff.care_event (shop_id, unit_id, kind, held_on, title)
    select s.shop_id, s.unit_id, $2, coalesce($4, access.today()), $3
    from org.shop s where s.code = $1
    returning shop_id, event_id
    """)

  private static let join = Statement<Int64, Int64, String, NoRow>(
    "care.join",
    """
    insert into staff.care_participant (shop_id, event_id, unit_id, employee_id)
    select p.shop_id, $2, p.unit_id, p.employee_id
    from staff.find_person($3) p
    where p.shop_id = $1 or kefu.refuse('EMP-025a', 'participant', $3, '参加人不在本店',
      'the participant is of another shop')
    """)

  private static let list = Statement<[String?]>(
    "care.list",
    """
    select s.code, c.held_on::text, c.kind, c.title, count(p.employee_id)::text,
      string_agg(e.name_zh, '、' order by e.employee_no)
    from staff.care_event c
    join org.shop s on s.shop_id = c.shop_id
    left join staff.care_participant p on p.shop_id = c.shop_id and p.event_id = c.event_id
    left join staff.employee e on e.employee_id = p.employee_id
    group by s.code, c.shop_id, c.event_id, c.held_on, c.kind, c.title
    order by c.held_on desc, s.code collate "C", c.event_id
    """, decode: ConductTable.texts(6))
}
