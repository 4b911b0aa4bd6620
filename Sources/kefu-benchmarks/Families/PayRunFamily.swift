import KefuDomain
import KefuPostgres
import KefuRepositories

/// Pay runs of scheme PAY.2 with explained lines, against one statement without explanations.
enum PayRunFamily: MeasureFamily {
  static let name = "payrun"

  static func measures(_ bench: Bench) throws -> [Measure] {
    try MonthWork.prepareAttendance(bench)
    let work = try MonthWork(bench)
    let batch = try Client(bench.scratch.database, as: "kefu_batch")
    try compare(work, batch)
    let owner = try Client(bench.scratch.database)
    // What a run took back would make the next one's tables and indexes grow.
    func clean() throws {
      for table in ["pay.slip", "pay.slip_line"] { try owner.run("vacuum \(table)") }
    }
    var measures: [Measure] = []
    var aPerson: [Double] = []
    for people in bench.size.payRuns {
      let shops = people / 1000
      let last = work.shops[shops - 1].id
      let statement = statement(lastShop: last.rawValue)
      let series = try Interleaved.run(
        rounds: people > 10_000 ? max(bench.rounds / 2, 1) : bench.rounds,
        [
          Alternative("sql", prepare: clean) { try batch.run("begin; \(statement); rollback") },
          Alternative("kefu", prepare: clean) { try work.pay(shops) },
        ])
      aPerson.append(series[1].wall / Double(people) * 1e6)
      measures.append(
        Measure(
          name: "payrun.\(people)", value: series[1].wall, baseline: series[0].wall,
          unit: .seconds, target: .ratio(1.5), against: "one SQL statement, no explanations"))
    }
    guard let first = aPerson.first, let last = aPerson.last else { return measures }
    measures.append(
      Measure(
        name: "payrun.rate", value: 1e6 / last, baseline: nil, unit: .perSecond,
        target: .atLeast(10_000), against: "explained slips, the largest run"))
    measures.append(
      Measure(
        name: "payrun.flat", value: last, baseline: first, unit: .microseconds,
        target: .ratio(1.2), against: "a person of the smallest run"))
    measures.append(
      Measure(
        name: "payrun.memory", value: try Solo.peakMegabytes(name, bench), baseline: nil,
        unit: .megabytes, target: .atMost(100), against: "peak of a process of its own"))
    return measures
  }

  /// Runs the largest pay run once, for the measure of memory.
  static func runOnce(_ bench: Bench) throws {
    let work = try MonthWork(bench)
    try work.pay(work.shops.count)
  }

  /// Slips and lines in whole fen: the scheme's numbers written into the statement.
  private static func statement(lastShop: Int64) -> String {
    """
    with person as materialized (
      select m.shop_id, m.employee_id, m.unit_id, m.employee_no, m.employee_name, m.post_code,
        m.worked_days, t.grade, x.entered, tier.tier, years.years,
        case when m.missed_days >= 1 then least((m.worked_days * 100)::int, 2175) else 2175 end
          as paid,
        case t.grade when 'C' then 110000 when 'D' then 90000 when 'E' then 80000
          when 'F' then 70000 else 50000 end
          * case tier.tier when 1 then 100 when 2 then 85 when 3 then 75 else 55 end as post_pay
      from attendance.month m
      join staff.employee e on e.employee_id = m.employee_id
      cross join lateral (select (extract(year from age(date '2026-10-31', e.joined_on)))::int
        as years) years
      cross join lateral (select case when years.years >= 2 then 1 when years.years >= 1 then 2
        else 3 end as tier) tier
      join pay.terms t on t.shop_id = m.shop_id and t.employee_id = m.employee_id
        and t.valid @> date '2026-10-31'
      join (
        select shop_id, employee_id, array_agg((amount * 100)::bigint order by item_code) as entered
        from pay.entered_amount where month = '2026-10-01' and shop_id <= \(lastShop)
        group by shop_id, employee_id
      ) x on x.shop_id = m.shop_id and x.employee_id = m.employee_id
      where m.month = '2026-10-01' and m.shop_id <= \(lastShop)
    ), line as materialized (
      select p.shop_id, p.employee_id, p.unit_id, i.line_no, i.item_code, i.fen, i.is_earning
      from person p
      cross join lateral (values
        (1, 'base', (80000 * p.paid * 2 + 2175) / 4350, true),
        (2, 'allowance', (30000 * p.paid * 2 + 2175) / 4350, true),
        (3, 'post_pay', (p.post_pay::bigint * p.paid * 2 + 217500) / 435000, true),
        (4, 'performance', 30000::bigint, true),
        (5, 'seniority', case when p.years >= 1 then 5000 + (p.years - 1) * 2000 else 0 end, true),
        (6, 'target_task', 0, true),
        (7, 'phone_subsidy', 0, true),
        (8, 'full_attendance', 0, true),
        (9, 'social_insurance', p.entered[3], false),
        (10, 'housing_fund', p.entered[1], false),
        (11, 'income_tax', p.entered[2], false)
      ) i (line_no, item_code, fen, is_earning)
    ), stored as (
      insert into pay.slip (shop_id, month, employee_id, unit_id, employee_no, employee_name,
        post_code, scheme_code, grade, tier, worked_days, gross, deductions, net)
      select p.shop_id, '2026-10-01', p.employee_id, p.unit_id, p.employee_no, p.employee_name,
        p.post_code, 'PAY_2', p.grade, p.tier, p.worked_days, s.gross * 0.01,
        s.deductions * 0.01, (s.gross - s.deductions) * 0.01
      from person p
      join (
        select employee_id, sum(fen) filter (where is_earning) as gross,
          sum(fen) filter (where not is_earning) as deductions
        from line group by employee_id
      ) s on s.employee_id = p.employee_id
    )
    insert into pay.slip_line (shop_id, employee_id, month, line_no, unit_id, item_code, amount,
      inputs, policy_value_ids)
    select shop_id, employee_id, '2026-10-01', line_no, unit_id, item_code, fen * 0.01, '{}', '{}'
    from line
    """
  }

  /// Holds slips and lines of both ways against each other.
  private static func compare(_ work: MonthWork, _ batch: Client) throws {
    let totals = Statement<(Int64, String, String?)>(
      "slips",
      """
      select count(*), concat_ws(' ', sum(gross), sum(deductions), sum(net)),
        (select string_agg(format('%s %s %s', item_code, n, amount), ', ' order by item_code)
         from (select item_code, count(*) as n, sum(amount) as amount from pay.slip_line
           where month = '2026-10-01' group by item_code) l)
      from pay.slip where month = '2026-10-01'
      """)
    guard let last = work.shops.last?.id.rawValue else { return }
    try batch.run("begin; \(statement(lastShop: last))")
    let expected = try batch.connection.fetchOne(totals)
    try batch.run("rollback")
    try work.pay(work.shops.count, keeps: true)
    let stored = try batch.connection.fetchOne(totals)
    guard stored == expected else {
      throw BenchmarkError.disagreement("slips \(stored) instead of \(expected)")
    }
    try batch.run("delete from pay.slip_line; delete from pay.slip")
  }
}
