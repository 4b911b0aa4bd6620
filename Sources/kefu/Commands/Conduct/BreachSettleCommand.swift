import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports
import KefuRepositories

/// `kefu breach settle MASSAGE-1 270`: a payment on a decided breach.
struct BreachSettleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle", abstract: "赔付 · record a payment on a decided breach.")

  @Argument(help: "Breach case, such as MASSAGE-1.") var label: CaseLabel
  @Argument(help: "Yuan paid.") var amount: ConductAmount
  @Option(help: "Day (default: today).") var on: ConductDay?
  @Option(help: "Remark.") var note: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let paid = try write.perform(
      needing: "write", "employee_file", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      try connection.fetchOptional(
        Self.settle, label.shop, label.number, amount.money, on?.day, note)
    }
    guard let (person, rest) = paid else { throw label.unknownBreach }
    print(
      shared.lang == .zh
        ? "违约案 \(label)（\(person)）已付 \(amount.money) 元，还欠 \(rest) 元"
        : "paid on breach case \(label) of \(person): \(amount.money) yuan, \(rest) left")
  }

  private static let settle = Statement<String, Int64, Money, Day?, String?, (String, Money)>(
    "breach.settle",
    """
    with made as (
      insert into staff.breach_settlement (shop_id, case_id, payment_no, unit_id, employee_id,
        settled_on, amount, note)
      select c.shop_id, c.case_id,
        1 + (select count(*) from staff.breach_settlement x
          where x.shop_id = c.shop_id and x.case_id = c.case_id),
        c.unit_id, c.employee_id, coalesce($4, access.today()), $3, $5
      from staff.breach_case c join org.shop s using (shop_id)
      where s.code = $1 and c.case_id = $2
      returning shop_id, case_id, employee_id, amount
    )
    select staff.person_label(m.employee_id), d.compensation + d.agreed_damages - m.amount
      - coalesce((select sum(x.amount) from staff.breach_settlement x
        where x.shop_id = m.shop_id and x.case_id = m.case_id), 0)
    from made m join staff.breach_decision d using (shop_id, case_id)
    """)
}
