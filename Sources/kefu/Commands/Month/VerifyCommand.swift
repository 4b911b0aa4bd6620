import ArgumentParser
import KefuDomain
import KefuMonthly
import KefuPostgres
import KefuReports
import KefuRepositories

/// `kefu verify MONTH`: whether sealed months are still what was sealed.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "核对封存的月份 · hash sealed months again, compute them again, and compare.",
    discussion: """
      kefu verify 2026-10
      kefu verify 2026-10 --shop SCENIC

      A month is verified by who sees all of it, such as an auditor. Exit code 80 when a month is \
      not sealed or changed since.
      """)

  @Argument(help: "The month, such as 2026-10.") var month: String
  @Option(help: "Only this shop, by its code; may be repeated.") var shop: [String] = []
  @OptionGroup var shared: SharedOptions

  func run() throws {
    guard let month = try? Month(month) else {
      throw Failure(
        .usage, ReportText(zh: "“\(month)”不是月份", en: "'\(month)' is not a month"),
        remedy: ReportText(zh: "写成 2026-10", en: "write it like 2026-10"))
    }
    var connection = try shared.connect()
    let shops = try ShopRepository.shops(in: month, codes: shop, on: &connection)
    var verdicts: [SealVerdict] = []
    for shop in shops {
      let verdict = try MonthVerifier(shop: shop, month: month).verify(on: &connection)
      print(VerdictLine(verdict).text(in: shared.lang))
      verdicts.append(verdict)
    }
    let broken = verdicts.count { !$0.isIntact }
    guard broken > 0 else { return }
    throw Failure(
      .notSealed,
      ReportText(
        zh: "\(month)：\(verdicts.count) 家店中 \(broken) 家未封存或封存后有变动",
        en: "\(month): \(broken) of \(verdicts.count) shops are not sealed or changed since"),
      remedy: ReportText(
        zh: "未封存的用 kefu-monthly \(month) --seal 封存；有变动的查 audit.change",
        en: "seal with kefu-monthly \(month) --seal; look for changes in audit.change"))
  }
}
