import KefuPostgres
import KefuReports

/// Contracts as a table.
enum ContractTable {
  /// Shop, number, employee number and name, form, first and last day, days left, renewal told by.
  typealias Line = (
    String, String, String, String, String, PostgresDate?, PostgresDate?, Int64?, PostgresDate?
  )

  /// The table; `counting` adds the days that are left and the day to tell a renewal by.
  static func make(_ lines: [Line], counting: Bool) -> ReportTable {
    let tail =
      counting
      ? [
        PlainTable.column("days_left", "剩余天数", "days left", .integer),
        PlainTable.column("renewal_notice_by", "续约通知截止", "renewal told by", .date),
      ] : []
    return PlainTable.make(
      name: "contracts", title: ReportText(zh: "合同", en: "Contracts"),
      columns: [
        PlainTable.column("shop", "店", "shop"),
        PlainTable.column("contract_no", "合同号", "contract"),
        PlainTable.column("employee_no", "工号", "employee no."),
        PlainTable.column("employee_name", "姓名", "name"),
        PlainTable.column("form", "文本", "form"),
        PlainTable.column("effective_on", "生效日", "in force from", .date),
        PlainTable.column("ends_on", "到期日", "ends on", .date),
      ] + tail,
      rows: lines.map { line in
        [
          .text(line.0), .text(line.1), .text(line.2), .text(line.3), .text(line.4),
          day(line.5), day(line.6),
        ] + (counting ? [line.7.map { .integer($0) } ?? .empty, day(line.8)] : [])
      })
  }

  private static func day(_ day: PostgresDate?) -> ReportCell {
    day.map { .date(daysSince2000: $0.daysSince2000) } ?? .empty
  }

  /// All contracts that the caller sees, by shop and end.
  static let all = Statement<String?, Line>(
    "contract.list",
    """
    select s.code, c.contract_no, e.employee_no, e.name_zh, c.form_code, c.effective_on, c.ends_on,
      null::bigint, null::date
    from staff.contract_now c
    join staff.employee e on e.employee_id = c.employee_id
    join org.shop s on s.shop_id = c.shop_id
    where s.code = coalesce($1::text, s.code)
    order by s.code, c.ends_on nulls first, c.contract_no
    """)

  /// Contracts that end within some days of a day.
  static let expiring = Statement<Int64, String?, String?, Line>(
    "contract.expiring",
    """
    select s.code, c.contract_no, e.employee_no, e.name_zh, c.form_code, c.effective_on, c.ends_on,
      c.days_left::bigint, c.renewal_notice_by
    from staff.contracts_expiring(coalesce($2::text::date, access.today()), $1::bigint::integer) c
    join staff.employee e on e.employee_id = c.employee_id
    join org.shop s on s.shop_id = c.shop_id
    where s.code = coalesce($3::text, s.code)
    order by c.ends_on, s.code, c.contract_no
    """)
}
