import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu breach list`: cases and what they came to.
struct BreachListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "查询违约案 · breach cases that you see.")

  @Flag(help: "Only cases that are not settled.") var open = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let rows = try connection.fetch(Self.list, shared.lang == .zh, open)
    try ConductTable.write(
      "breaches", ReportText(zh: "违约案", en: "Breach cases"),
      [
        ("case", "案件", "case", .text), ("employee", "员工", "employee", .text),
        ("kind", "类型", "kind", .text), ("occurred_on", "发生日", "occurred on", .date),
        ("state", "状态", "state", .text), ("loss", "损失", "loss", .money),
        ("due", "应付", "due", .money), ("paid", "已付", "paid", .money),
      ], rows, output: output, shared: shared)
  }

  private static let list = Statement<Bool, Bool, [String?]>(
    "breach.list",
    """
    select x.label, x.employee, x.kind, x.occurred_on,
      case when $1 then x.state_zh else x.state_en end, x.loss, x.due, x.paid
    from (
      select s.code || '-' || c.case_id as label, e.employee_no || ' ' || e.name_zh as employee,
        case when $1 then k.name_zh else k.name_en end as kind, c.occurred_on::text,
        case when d.case_id is null and i.found = 0 then '待调查'
          when d.case_id is null and i.running > 0 then '调查中' when d.case_id is null then '待认定'
          when d.degree = 'none' then '不成立'
          when p.paid >= d.compensation + d.agreed_damages then '已了结' else '待赔付' end as state_zh,
        case when d.case_id is null and i.found = 0 then 'to investigate'
          when d.case_id is null and i.running > 0 then 'investigated now'
          when d.case_id is null then 'to decide' when d.degree = 'none' then 'no breach'
          when p.paid >= d.compensation + d.agreed_damages then 'settled'
          else 'to settle' end as state_en,
        coalesce(d.loss_amount, c.loss_amount)::text as loss,
        (d.compensation + d.agreed_damages)::text as due, p.paid::text,
        d.case_id is null or d.degree <> 'none' and p.paid < d.compensation + d.agreed_damages
          as is_open, c.occurred_on as day, c.case_id
      from staff.breach_case c
      join org.shop s on s.shop_id = c.shop_id
      join staff.employee e on e.employee_id = c.employee_id
      join staff.breach_kind k using (kind_code)
      left join staff.breach_decision d on d.shop_id = c.shop_id and d.case_id = c.case_id
      cross join lateral (
        select count(*) as found, count(*) filter (where g.concluded_on is null) as running
        from staff.breach_investigation g where g.shop_id = c.shop_id and g.case_id = c.case_id
      ) i
      cross join lateral (
        select coalesce(sum(g.amount), 0) as paid
        from staff.breach_settlement g where g.shop_id = c.shop_id and g.case_id = c.case_id
      ) p
    ) x
    where not $2 or x.is_open
    order by x.day desc, x.case_id desc
    """, decode: ConductTable.texts(8))
}
