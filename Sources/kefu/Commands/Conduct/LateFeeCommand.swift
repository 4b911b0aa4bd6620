import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports
import KefuRepositories

/// `kefu breach late-fee 5000 --unit MASSAGE --due 2026-10-15 --paid 2026-10-20` (EMP-022).
struct LateFeeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "late-fee", abstract: "滞纳金试算 · the late fee on an amount paid late.")

  @Argument(help: "Amount that was owed, in yuan.") var amount: ConductAmount
  @Option(help: "Code of the shop whose policy holds.") var shop: String
  @Option(help: "Day on which it was due; that day is in time.") var due: ConductDay
  @Option(help: "Day of payment.") var paid: ConductDay
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    guard let text = try connection.fetchOptional(Self.rate, shop, due.day) else {
      throw Failure(
        .beyondScope,
        ReportText(
          zh: "店 \(shop) 不存在，或不在您的范围内",
          en: "shop \(shop) does not exist or is outside what you see"))
    }
    let fee: LateFee
    do throws(ValueError) {
      fee = try LateFee(
        on: amount.money, dailyRate: Rate(text), dueOn: due.day, paidOn: paid.day)
    } catch { throw Failure(.badInput, ReportText(zh: "\(error)", en: "\(error)")) }
    print(
      shared.lang == .zh
        ? "滞纳金 \(fee.amount) 元：\(amount.money) × \(text) × 逾期 \(fee.days) 天"
        : "late fee \(fee.amount) yuan: \(amount.money) × \(text) × \(fee.days) days late")
  }

  private static let rate = Statement<String, Day, String>(
    "late_fee.rate",
    """
    select policy.lookup('breach.late_fee_daily_rate', s.unit_id, $2) #>> '{}'
    from org.shop s where s.code = $1
    """)
}
