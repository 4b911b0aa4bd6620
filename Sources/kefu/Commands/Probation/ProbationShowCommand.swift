import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu probation show E0035`: one probation with counters, sign-off and score.
struct ProbationShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "一人的试用 · one probation: days, counters, score, sign-off.")

  @Argument(help: "Employee number.") var employee: String
  @Flag(help: "Show the parameters and regimes it was made from.") var explain = false
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let page = try connection.fetchOne(Self.probation, employee)
    for line in page.lines(in: shared.lang) { print(line) }
    let counts = try connection.fetch(Self.counts, employee).map { counter, happened, allowed in
      let limit = allowed.map { "/\($0)" } ?? ""
      return "\(ProbationWords.text(counter, shared.lang)) \(happened)\(limit)"
    }
    print(counts.joined(separator: shared.lang == .zh ? "，" : ", "))
    for (step, on, actor, opinion) in try connection.fetch(Self.steps, employee) {
      let name =
        shared.lang == .zh ? step.prefix { $0 != "|" } : step.drop { $0 != "|" }.dropFirst()
      print("  \(on) \(name): \(actor)\(opinion.map { "「\($0)」" } ?? "")")
    }
    for (outcome, on, by, reason) in try connection.fetch(Self.outcomes, employee) {
      print(
        "\(ProbationWords.text(outcome, shared.lang)) \(on) (\(by))\(reason.map { " \($0)" } ?? "")"
      )
    }
    guard explain else { return }
    for (code, value, regime) in try connection.fetch(Self.policies, employee) {
      print("  \(code) = \(value)\(regime.map { "  [\($0)]" } ?? "")")
    }
  }

  private static let probation = Statement<String, ProbationPage>(
    "probation.show",
    """
    select e.employee_no, e.name_zh, o.name_zh || ' ' || u.name_zh, o.name_en || ', ' || u.name_en,
      p.entry_date::text, p.training_until::text, p.length, p.length_unit, v.due_on::text,
      p.earliest_on::text, p.apply_until_day, v.state, p.rights, v.applied_on::text, v.kind,
      to_char(v.cycle, 'YYYY-MM'), s.step_no, s.step_name_zh, s.step_name_en, s.due_on::text,
      c.composite::text, c.suggestion, c.needs_review
    from staff.numbered($1) n
    cross join lateral staff.probation_of(n.employee_id) p
    join staff.employee e on e.employee_id = p.employee_id
    join staff.probation_state v on v.shop_id = p.shop_id and v.employee_id = p.employee_id
      and v.entry_date = p.entry_date
    join org.shop o on o.shop_id = p.shop_id
    join org.unit u on u.shop_id = p.shop_id and u.unit_id = p.unit_id
    left join approval.state s on s.shop_id = v.shop_id and s.request_id = v.request_id
    left join staff.conversion_assessment c on c.shop_id = v.shop_id
      and c.request_id = v.request_id
    """)

  private static let counts = Statement<String, (String, Int32, Int32?)>(
    "probation.counts",
    """
    select c.counter, c.happened, c.allowed
    from staff.numbered($1) n
    cross join lateral staff.probation_of(n.employee_id) p
    join staff.probation_state v on v.shop_id = p.shop_id and v.employee_id = p.employee_id
      and v.entry_date = p.entry_date
    cross join lateral staff.probation_counts(p.shop_id, p.employee_id, p.entry_date,
      coalesce(v.converted_on - 1, v.dismissed_on, access.today())) c
    """)

  private static let steps = Statement<String, (String, String, String, String?)>(
    "probation.steps",
    """
    select k.name_zh || '|' || k.name_en,
      to_char(d.decided_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
      coalesce(b.employee_no || ' ' || b.name_zh, d.decided_by::text),
      coalesce(d.details ->> 'opinion', d.reason)
    from staff.numbered($1) n
    cross join lateral staff.probation_of(n.employee_id) p
    join staff.probation_state v on v.shop_id = p.shop_id and v.employee_id = p.employee_id
      and v.entry_date = p.entry_date
    join approval.request r on r.shop_id = v.shop_id and r.request_id = v.request_id
    join approval.decision d on d.shop_id = r.shop_id and d.request_id = r.request_id
    join approval.chain_step k on k.chain_code = r.chain_code and k.version = r.version
      and k.step_no = d.step_no
    left join staff.employee b on b.employee_id = d.employee_id
    order by d.step_no
    """)

  private static let outcomes = Statement<String, (String, String, String, String?)>(
    "probation.outcomes",
    """
    select o.outcome, o.effective_on::text, o.recorded_by::text, o.review_reason
    from staff.numbered($1) n
    join staff.probation_outcome o on o.employee_id = n.employee_id
    order by o.entry_date, o.outcome_no
    """)

  private static let policies = Statement<String, (String, String, String?)>(
    "probation.policies",
    """
    select w.parameter_code, case w.value_type
        when 'bands' then (select string_agg(format('%s%s,%s%s %s',
            case when b.band ->> 'from_inclusive' = 'true' then '[' else '(' end, b.band ->> 'from',
            b.band ->> 'to', case when b.band ->> 'to_inclusive' = 'true' then ']' else ')' end,
            b.band ->> 'value'), ' ' order by b.place)
          from jsonb_array_elements(w.value) with ordinality b (band, place))
        when 'table' then (select string_agg(t.key || ' ' || t.value, ', ' order by t.key)
          from jsonb_each_text(w.value) t)
        else w.value #>> '{}' end, w.regime_code
    from staff.numbered($1) n
    cross join lateral staff.probation_of(n.employee_id) p
    join policy.value w on w.value_id = any (p.policy_value_ids)
    order by w.parameter_code collate "C"
    """)
}
