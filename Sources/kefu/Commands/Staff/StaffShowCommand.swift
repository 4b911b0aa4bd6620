import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu staff show`: a person's file on one page (EMP-001).
struct StaffShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "一页档案 · a person's file on one page: posts, contracts, certificates, warnings.",
    discussion: "kefu staff show E0044 --as-of 2026-10-31")

  @Argument(help: "Employee number.") var employee: String
  @Option(help: "Day for which it is shown (default: today).") var asOf: String?
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let person = try StaffPerson.find(employee, over: &connection)
    let lines = try connection.fetch(Self.page, person.employee, asOf)
    guard lines.first?.0 == "person" else {
      throw Failure(report: .outOfScope(.employee, code: employee, login: connection.user))
    }
    var section = "person"
    for (name, zh, en) in lines {
      if name != section {
        section = name
        print(Self.heading(of: name).text(in: shared.lang))
      }
      let indent = name == "person" ? "" : "  "
      print(indent + (shared.lang == .zh ? zh : en))
    }
  }

  private static func heading(of section: String) -> ReportText {
    switch section {
    case "posts": ReportText(zh: "岗位：", en: "posts:")
    case "form": ReportText(zh: "登记表：", en: "registration form:")
    case "contracts": ReportText(zh: "合同：", en: "contracts:")
    case "certificates": ReportText(zh: "证件与检查：", en: "certificates and examinations:")
    case "plan": ReportText(zh: "职业规划：", en: "career plan:")
    default: ReportText(zh: "请留意：", en: "to look after:")
    }
  }

  private static let page = Statement<Int64, String?, (String, String, String)>(
    "staff.page",
    """
    select p.section, p.line_zh, p.line_en
    from staff.page($1, coalesce($2::text::date, access.today())) p
    """)
}
