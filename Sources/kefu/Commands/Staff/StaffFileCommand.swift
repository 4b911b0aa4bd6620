import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports

/// `kefu staff file`: enters or changes a registration form (EMP-001a).
struct StaffFileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "file",
    abstract: "登记表 · enter or change a registration form; contact data are stored masked.",
    discussion: """
      kefu staff file E0050 --born 2005-09-17 --education vocational --phone 13812345678
      The number and the address are masked before they leave this program (138****5678).
      """)

  @Argument(help: "Employee number.") var employee: String
  @Option(help: "Birth date, such as 1990-05-01.") var born: String?
  @Option(help: "none, primary, middle, high, vocational, college, bachelor, master or doctor.")
  var education: String?
  @Option(help: "Work history, in words.") var history: String?
  @Option(help: "What the health check found, in words.") var health: String?
  @Option(help: "Phone number; stored masked.") var phone: String?
  @Option(help: "E-mail address; stored masked.") var email: String?
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    let contacts = [("phone", phone), ("email", email)].compactMap { kind, plain in
      plain.map { (kind, MaskedContact.masked($0)) }
    }
    var connection = try shared.connect()
    let person = try StaffPerson.find(employee, over: &connection)
    _ = try writing.perform(
      needing: "write", "employee_file", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      if born != nil || education != nil || history != nil || health != nil {
        try connection.execute(
          Self.file, person.shop, person.employee, person.unit, born, education, history, health)
      }
      for (kind, masked) in contacts {
        try connection.execute(
          Self.contact, person.shop, person.employee, person.unit, kind, masked)
      }
    }
    let told = contacts.map(\.1).joined(separator: " ")
    print(
      ReportText(
        zh: "已登记 \(person.label) 的档案" + (told.isEmpty ? "" : "，联系方式 \(told)"),
        en: "entered the file of \(person.label)" + (told.isEmpty ? "" : ", contact \(told)")
      ).text(in: shared.lang))
  }

  private static let file = Statement<
    Int64, Int64, Int64, String?, String?, String?, String?, NoRow
  >(
    "staff.file",
    """
    insert into staff.file as f (shop_id, employee_id, unit_id, birth_date, education, work_history,
      health_summary)
    values ($1, $2, $3, coalesce($4::text::date, (select o.birth_date from staff.file o
        where o.shop_id = $1 and o.employee_id = $2)), $5::text::staff.education_level, $6, $7)
    on conflict (shop_id, employee_id) do update
    set birth_date = excluded.birth_date, education = coalesce(excluded.education, f.education),
      work_history = coalesce(excluded.work_history, f.work_history),
      health_summary = coalesce(excluded.health_summary, f.health_summary),
      updated_on = access.today()
    """)

  private static let contact = Statement<Int64, Int64, Int64, String, String, NoRow>(
    "staff.contact",
    """
    insert into staff.contact (shop_id, employee_id, unit_id, kind, masked)
    values ($1, $2, $3, $4, $5)
    on conflict (shop_id, employee_id, kind) do update
    set masked = excluded.masked, updated_on = access.today()
    """)
}
