import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu org instantiate`: sets up a shop or a department from a template (ORG-002, ORG-016).
struct OrganizationInstantiateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "instantiate", abstract: "按模板建立部门 · set up units and posts from a template.",
    discussion: """
      Below a unit of a shop that there is (HR, system administrator):
        kefu org instantiate THREE_LAYER --under ONLINE --from 2027-01-01
      A whole new shop (owner of the database):
        kefu org instantiate CALL_CENTRE --company DEMO --shop CALL --zh 呼叫中心 \
      --en 'call centre' --from 2027-01-01
      """)

  @Argument(help: "Template, as kefu org templates names it.") var template: String
  @Option(help: "Unit that the new units stand below: SHOP/UNIT or SHOP.") var under: UnitArgument?
  @Option(help: "Company of a new shop.") var company: String?
  @Option(help: "Code of a new shop.") var shop: String?
  @Option(help: "Chinese name of a new shop.") var zh: String?
  @Option(help: "English name of a new shop.") var en: String?
  @Option(help: "First day.") var from: ChartDay
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  mutating func validate() throws {
    let forShop = [company, shop, zh, en].compactMap(\.self).count
    guard under != nil ? forShop == 0 : forShop == 4 else {
      throw ValidationError("Give --under, or --company, --shop, --zh and --en of a new shop.")
    }
  }

  func run() throws {
    var connection = try shared.connect()
    let done = try writing.perform(over: &connection, language: shared.lang) {
      (connection) throws(PostgresError) -> ReportText in
      if let under {
        let made = try connection.fetchOne(Self.add, under.shop, under.unit, template, from.date)
        let name = try UnitNames.of(under, over: &connection)
        return ReportText(
          zh: "\(name.zh) 自 \(from.day) 起按模板 \(template) 增设 \(made) 个部门",
          en: "\(made) units of template \(template) stand below \(name.en) from \(from.day) on")
      }
      let names = (shop ?? "", zh ?? "", en ?? "")
      _ = try connection.fetchOne(
        Self.instantiate, company, template, names.0, names.1, names.2, from.date)
      return ReportText(
        zh: "已按模板 \(template) 建立 \(names.0) \(names.1)，自 \(from.day) 起",
        en: "set up \(names.0) \(names.2) from template \(template), from \(from.day) on")
    }
    print(done.text(in: shared.lang))
  }

  private static let add = Statement<String, String?, String, PostgresDate, Int32>(
    "org.add_template", "select org.add_template($1, $2, $3, $4)")

  private static let instantiate = Statement<
    String?, String, String, String, String, PostgresDate, Int64
  >("org.instantiate", "select org.instantiate_template($1, $2, $3, $4, $5, $6)")
}
