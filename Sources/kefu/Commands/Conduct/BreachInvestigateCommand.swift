import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports
import KefuRepositories

/// `kefu breach investigate MASSAGE-1 --result …`: begins or concludes an investigation (B 10.3).
struct BreachInvestigateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "investigate",
    abstract: "调查 · begin an investigation, or conclude it with --result.")

  @Argument(help: "Breach case, such as MASSAGE-1.") var label: CaseLabel
  @Option(help: "What it found; concludes it.") var result: String?
  @Option(help: "Day (default: today).") var on: ConductDay?
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let (label, day, result) = (label, on?.day, result)
    let person = try write.perform(
      needing: "write", "employee_file", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) -> String? in
      if let result,
        let person = try connection.fetchOptional(
          Self.conclude, label.shop, label.number, result, day)
      {
        return person
      }
      return try connection.fetchOptional(Self.begin, label.shop, label.number, result, day)
    }
    guard let person else { throw label.unknownBreach }
    let isDone = result != nil
    print(
      shared.lang == .zh
        ? "\(person) 的违约案 \(label)：\(isDone ? "调查已结束，可以认定" : "开始调查")"
        : "breach case \(label) of \(person): "
          + (isDone ? "investigated, may be decided" : "investigation begun"))
  }

  /// Concludes the one that runs; no row when none does.
  private static let conclude = Statement<String, Int64, String, Day?, String>(
    "breach.conclude",
    """
    update staff.breach_investigation i
    set concluded_on = coalesce($4, access.today()), result = $3, entered_by = current_user
    from org.shop s
    where s.code = $1 and i.shop_id = s.shop_id and i.case_id = $2 and i.concluded_on is null
    returning staff.person_label(i.employee_id)
    """)

  private static let begin = Statement<String, Int64, String?, Day?, String>(
    "breach.begin",
    """
    insert into staff.breach_investigation (shop_id, case_id, step_no, unit_id, employee_id,
      began_on, concluded_on, result)
    select c.shop_id, c.case_id,
      1 + (select count(*) from staff.breach_investigation i
        where i.shop_id = c.shop_id and i.case_id = c.case_id),
      c.unit_id, c.employee_id, coalesce($4, access.today()),
      case when $3::text is not null then coalesce($4, access.today()) end, $3
    from staff.breach_case c join org.shop s using (shop_id)
    where s.code = $1 and c.case_id = $2
    returning staff.person_label(employee_id)
    """)
}
