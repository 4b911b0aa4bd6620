import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu staff certificate list`: all certificates that are seen, or those about to end.
struct CertificateListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "证件清单 · certificates, or those that end soon.",
    discussion: "kefu staff certificate list --expiring 60 --as-of 2026-10-31")

  @Option(help: "Only what ends within this many days, the last day included.")
  var expiring: Int?
  @Option(help: "Day that the days count from (default: today).") var asOf: String?
  @Option(help: "Only this shop, by its code.") var shop: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let rows = try connection.fetch(Self.list, expiring.map(Int64.init), asOf, shop)
    try output.write(
      PlainTable.make(
        name: "certificates", title: ReportText(zh: "证件与体检", en: "Certificates"),
        columns: [
          PlainTable.column("shop", "店", "shop"),
          PlainTable.column("employee_no", "工号", "employee no."),
          PlainTable.column("employee_name", "姓名", "name"),
          PlainTable.column("title", "证件", "certificate"),
          PlainTable.column("result", "结果", "result"),
          PlainTable.column("issued_on", "签发日", "issued", .date),
          PlainTable.column("valid_until", "有效至", "valid until", .date),
          PlainTable.column("days_left", "剩余天数", "days left", .integer),
        ],
        rows: rows.map { row in
          [
            .text(row.0), .text(row.1), .text(row.2), .text(row.3),
            .text(
              row.4 == "failed"
                ? ReportText(zh: "不合格", en: "failed").text(in: shared.lang)
                : ReportText(zh: "合格", en: "passed").text(in: shared.lang)),
            .date(daysSince2000: row.5.daysSince2000),
            row.6.map { .date(daysSince2000: $0.daysSince2000) } ?? .empty,
            row.7.map { .integer($0) } ?? .empty,
          ]
        }), language: shared.lang, hasBanner: false)
  }

  private static let list = Statement<
    Int64?, String?, String?,
    (String, String, String, String, String, PostgresDate, PostgresDate?, Int64?)
  >(
    "certificate.list",
    """
    select s.code, e.employee_no, e.name_zh, c.title, c.result::text, c.issued_on, c.valid_until,
      (c.valid_until - d.day)::bigint
    from (select coalesce($2::text::date, access.today()) as day) d
    join staff.certificate c on true
    join staff.employee e on e.employee_id = c.employee_id
    join org.shop s on s.shop_id = c.shop_id
    where s.code = coalesce($3::text, s.code)
      and ($1::bigint is null or exists (
        select from staff.certificates_expiring(d.day, $1::bigint::integer) x
        where x.shop_id = c.shop_id and x.certificate_id = c.certificate_id))
    order by c.valid_until nulls last, s.code, e.employee_no, c.certificate_id
    """)
}
