import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports
import KefuRepositories

/// `kefu breach decide MASSAGE-1 --degree minor --compensation 540 --grounds …`.
struct BreachDecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "认定 · decide a breach after its investigation.",
    discussion: "Degrees: none, minor, serious.")

  @Argument(help: "Breach case, such as MASSAGE-1.") var label: CaseLabel
  @Option(help: "Degree: none, minor or serious.") var degree: String
  @Option(help: "Grounds.") var grounds: String
  @Option(help: "Compensation in yuan.") var compensation: ConductAmount?
  @Option(help: "Agreed damages in yuan.") var damages: ConductAmount?
  @Option(help: "Loss as established (default: as reported).") var loss: ConductAmount?
  @Option(help: "Day (default: today).") var on: ConductDay?
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let decided = try write.perform(
      needing: "write", "employee_file", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      try connection.fetchOptional(
        Self.decide, label.shop, label.number, degree, grounds, compensation?.money,
        damages?.money, loss?.money, on?.day)
    }
    guard let (person, due) = decided else { throw label.unknownBreach }
    print(
      shared.lang == .zh
        ? "违约案 \(label)（\(person)）已认定：应付 \(due) 元"
        : "decided breach case \(label) of \(person): \(due) yuan due")
  }

  private static let decide = Statement<
    String, Int64, String, String, Money?, Money?, Money?, Day?, (String, Money)
  >(
    "breach.decide",
    """
    insert into staff.breach_decision (shop_id, case_id, unit_id, employee_id, decided_on, degree,
      grounds, loss_amount, compensation, agreed_damages)
    select c.shop_id, c.case_id, c.unit_id, c.employee_id, coalesce($8, access.today()), $3, $4,
      coalesce($7, c.loss_amount, 0), coalesce($5, 0), coalesce($6, 0)
    from staff.breach_case c join org.shop s using (shop_id)
    where s.code = $1 and c.case_id = $2
    returning staff.person_label(employee_id), compensation + agreed_damages
    """)
}
