import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports
import KefuRepositories

/// `kefu resignation close MASSAGE-3`: closes the file when nothing is open (EMP-018).
struct ResignationCloseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "办结离职 · close a leaving case: employment and posts end.")

  @Argument(help: "Leaving case, such as MASSAGE-3.") var label: CaseLabel
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    guard let (person, lastDay) = try connection.fetchOptional(Self.find, label.shop, label.number)
    else {
      throw Failure(
        .badInput,
        ReportText(zh: "没有这项离职手续：\(label)", en: "there is no leaving case \(label)"),
        remedy: ReportText(
          zh: "kefu resignation check 列出未办结的离职", en: "kefu resignation check lists open cases"))
    }
    _ = try write.perform(
      needing: "write", "employee_file", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      try connection.execute(Self.close, label.shop, label.number)
    }
    print(
      shared.lang == .zh
        ? "已办结 \(person) 的离职（\(label)）：\(lastDay) 为最后工作日，岗位与权限随之结束"
        : "closed leaving case \(label) of \(person): last day \(lastDay); "
          + "posts and rights end with it"
    )
  }

  private static let find = Statement<String, Int64, (String, Day)>(
    "resignation.find",
    """
    select staff.person_label(d.employee_id), d.last_day
    from staff.departure d join org.shop s using (shop_id)
    where s.code = $1 and d.departure_id = $2
    """)

  private static let close = Statement<String, Int64, NoRow>(
    "resignation.close",
    """
    select staff.close_departure(s.shop_id, $2) from org.shop s where s.code = $1
    """)
}
