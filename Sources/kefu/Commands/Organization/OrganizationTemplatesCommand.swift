import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu org templates`: the ready organisations and their units (ORG-002, ORG-016, ORG-017).
struct OrganizationTemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "组织模板 · the ready organisations and their units.")

  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    for (code, zh, en, source, units) in try connection.fetch(Self.templates) {
      print("\(code)  \(shared.lang == .zh ? zh : en)  [\(source)]")
      print("  " + units.joined(separator: ", "))
    }
  }

  private static let templates = Statement<(String, String, String, String, [String])>(
    "org.templates",
    """
    select t.template_code, t.name_zh, t.name_en, t.source,
      array(select u.code from org.template_unit u where u.template_code = t.template_code
        order by u.ordinal)
    from org.template t order by t.template_code collate "C"
    """)
}
