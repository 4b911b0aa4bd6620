import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports
import KefuRepositories

/// `kefu resignation severance E0043 --explain`: what a leaving person is due (EMP-021).
struct SeveranceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "severance", abstract: "离职补偿 · severance pay of a leaving person.",
    discussion: """
      The last day is that of his leaving case, unless given. The monthly pay averages the \
      gross of his latest slips before the month of the last day, unless given. Probation is \
      as recorded, or what policy says of his unit on his day of entry, unless given.
      """)

  @Argument(help: "Employee number.") var employee: String
  @Option(help: "Last day in service.") var lastDay: ConductDay?
  @Option(help: "Monthly pay, where no slips tell it.") var monthlyPay: ConductAmount?
  @Option(help: "Last day of probation.") var probationUntil: ConductDay?
  @Flag(help: "Show each step with its numbers and policies.") var explain = false
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    guard let lastDay = try lastDay?.day ?? connection.fetchOptional(Self.leaving, employee) else {
      throw Failure(
        .badInput,
        ReportText(
          zh: "\(employee) 没有离职登记", en: "\(employee) has no leaving case"),
        remedy: ReportText(zh: "加上 --last-day 日期", en: "add --last-day DAY"))
    }
    let facts = try connection.fetchOne(Self.facts, employee, lastDay)
    let until = try probationUntil?.day ?? probation(over: &connection)
    guard let ratio = try? Rate(facts.ratio),
      let rounding = SeveranceRounding(rawValue: facts.rounding),
      let rules = SeveranceRules(
        ratio: ratio, rounding: rounding, averageMonths: Int(facts.months))
    else { throw invalidPolicy(facts) }
    var pays: [Money] = []
    if let monthlyPay {
      pays = [monthlyPay.money]
    } else {
      pays = try connection.fetch(Self.pays, employee, lastDay, facts.months)
    }
    let severance: Severance
    do throws(SeveranceError) {
      severance = try Severance.due(
        entry: facts.joinedOn, lastDay: lastDay, probationUntil: until, pays: pays, rules: rules)
    } catch { throw failure(error) }
    let isChinese = shared.lang == .zh
    print(
      isChinese
        ? "\(facts.person) 的离职补偿：\(severance.amount) 元（最后工作日 \(lastDay)）"
        : "severance pay of \(facts.person): \(severance.amount) yuan (last day \(lastDay))")
    guard explain else { return }
    for step in severance.steps {
      print("  " + step.explanation(in: isChinese ? .chinese : .english))
    }
    print(
      isChinese
        ? "  政策：severance.ratio \(facts.ratio)，severance.year_rounding \(facts.rounding)，"
          + "severance.average_months \(facts.months)"
        : "  policies: severance.ratio \(facts.ratio), severance.year_rounding \(facts.rounding), "
          + "severance.average_months \(facts.months)")
  }

  /// The last day of probation as recorded, or else by policy; a blank length is an error that
  /// names the parameter.
  private func probation(over connection: inout Connection) throws -> Day {
    if let recorded = try connection.fetchOptional(Self.recorded, employee) { return recorded }
    let (joinedOn, unit, length) = try connection.fetchOne(Self.probation, employee)
    return unit == "DAYS"
      ? try joinedOn.adding(days: Int(length) - 1)
      : try joinedOn.adding(months: Int(length)).previous
  }

  private func invalidPolicy(_ facts: SeveranceFacts) -> Failure {
    Failure(
      .policyMissing,
      ReportText(
        zh: "离职补偿的政策不成立：\(facts.ratio)、\(facts.rounding)、\(facts.months)",
        en:
          "the policies of severance do not hold: \(facts.ratio), \(facts.rounding), "
          + "\(facts.months)"
      ))
  }

  private func failure(_ error: SeveranceError) -> Failure {
    switch error {
    case .noPay:
      Failure(
        .badInput,
        ReportText(zh: "没有可以平均的月工资", en: "there is no month of pay to average"),
        remedy: ReportText(zh: "用 --monthly-pay 录入月工资", en: "enter it with --monthly-pay"))
    case .neverInService(let entry, let lastDay):
      Failure(
        .badInput,
        ReportText(
          zh: "最后工作日 \(lastDay) 早于入职日 \(entry)",
          en: "the last day \(lastDay) lies before the entry on \(entry)"))
    case .value(let error): Failure(.badInput, ReportText(zh: "\(error)", en: "\(error)"))
    }
  }

  private static let leaving = Statement<String, Day>(
    "severance.leaving",
    """
    select d.last_day from staff.departure d
    join staff.find_person($1) p on p.employee_id = d.employee_id
    order by d.last_day desc limit 1
    """)

  private static let facts = Statement<String, Day, SeveranceFacts>(
    "severance.facts",
    """
    select staff.person_label(p.employee_id), p.joined_on,
      policy.lookup('severance.ratio', p.unit_id, $2) #>> '{}',
      policy.lookup('severance.year_rounding', p.unit_id, $2) #>> '{}',
      (policy.lookup('severance.average_months', p.unit_id, $2) #>> '{}')::int8
    from staff.find_person($1) p
    """)

  private static let recorded = Statement<String, Day>(
    "severance.recorded",
    """
    select coalesce(s.converted_on, s.due_on) - 1
    from staff.find_person($1) p
    join staff.probation_state s on s.shop_id = p.shop_id and s.employee_id = p.employee_id
    order by s.entry_date desc limit 1
    """)

  private static let probation = Statement<String, (Day, String, Int64)>(
    "severance.probation",
    """
    select p.joined_on, u.word,
      (policy.lookup(case u.word when 'DAYS' then 'probation.days' else 'probation.months' end,
        p.unit_id, p.joined_on) #>> '{}')::int8
    from staff.find_person($1) p
    cross join lateral (
      select coalesce((select e.value #>> '{}'
        from policy.effective(p.shop_id, p.joined_on, p.joined_on) e
        where e.unit_id = p.unit_id and e.parameter_code = 'probation.length_unit'), 'MONTHS')
        as word
    ) u
    """)

  private static let pays = Statement<String, Day, Int64, Money>(
    "severance.pays",
    """
    select x.gross from (
      select g.month, sum(g.gross) as gross
      from pay.slip g join staff.find_person($1) p on p.employee_id = g.employee_id
      where g.month < date_trunc('month', $2::timestamp)::date and g.run_kind = 'regular'
      group by g.month order by g.month desc limit $3
    ) x order by x.month
    """)
}
