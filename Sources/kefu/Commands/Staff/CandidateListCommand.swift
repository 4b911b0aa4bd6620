import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu staff candidate list`: applicants with what they have passed.
struct CandidateListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "应聘者清单 · applicants and how far they are.")

  @Option(help: "Only this shop, by its code.") var shop: String?
  @Flag(help: "Those hired as well.") var all = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let rows = try connection.fetch(Self.list, shop, all)
    try output.write(
      PlainTable.make(
        name: "candidates", title: ReportText(zh: "应聘者", en: "Candidates"),
        columns: [
          PlainTable.column("code", "编号", "code"), PlainTable.column("name", "姓名", "name"),
          PlainTable.column("unit", "部门", "unit"), PlainTable.column("post", "岗位", "post"),
          PlainTable.column("applied_on", "应聘日", "applied", .date),
          PlainTable.column("passed", "已通过", "passed"),
          PlainTable.column("hired_as", "录用为", "hired as"),
        ],
        rows: rows.map { row in
          [
            .text(row.0), .text(row.1), .text(row.2), .text(row.3),
            .date(daysSince2000: row.4.daysSince2000), row.5.map(ReportCell.text) ?? .empty,
            row.6.map(ReportCell.text) ?? .empty,
          ]
        }), language: shared.lang, hasBanner: false)
  }

  private static let list = Statement<
    String?, Bool, (String, String, String, String, PostgresDate, String?, String?)
  >(
    "candidate.list",
    """
    select c.candidate_code, c.name_zh, s.code || '/' || u.code, c.post_code, c.applied_on,
      (select string_agg(l.kind::text, ', ' order by l.kind) from (
        select distinct on (p.kind) p.kind, p.result from staff.selection_step p
        where p.shop_id = c.shop_id and p.candidate_id = c.candidate_id
        order by p.kind, p.attempt_no desc) l
        where l.result = 'passed'),
      e.employee_no
    from staff.candidate c
    join org.shop s on s.shop_id = c.shop_id
    join org.unit u on u.unit_id = c.unit_id
    left join staff.employee e on e.employee_id = c.hired_as
    where s.code = coalesce($1::text, s.code) and ($2 or c.hired_as is null)
    order by c.applied_on, s.code, c.candidate_code
    """)
}
