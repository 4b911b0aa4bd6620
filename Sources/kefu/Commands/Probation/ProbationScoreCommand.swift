import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports
import KefuRepositories

/// `kefu probation score E0035`: computes and stores the score of a sign-off (EMP-011).
struct ProbationScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "综合评分 · the composite score of a conversion, its band and what follows.")

  @Argument(help: "Employee number.") var employee: String
  @Flag(help: "Show each step with parameter and regime.") var explain = false
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    guard let application = try connection.fetchOptional(ScoredApplication.latest, employee) else {
      throw Failure(
        .badInput, ReportText(zh: "\(employee) 没有转正申请", en: "\(employee) has no application"),
        remedy: ReportText(zh: "kefu probation apply", en: "kefu probation apply"))
    }
    guard application.isScored else {
      throw Failure(
        .badInput,
        ReportText(
          zh: "\(employee) 的转正不需要综合评分", en: "the conversion of \(employee) takes no score"))
    }
    let policies = try self.policies(of: application, over: &connection)
    let day = Day(daysSince2000: application.appliedOn.daysSince2000)
    let limits = try connection.fetch(
      ScoredApplication.counts, application.shopID, application.employeeID
    ).compactMap { counter, happened, allowed, isOver -> ProbationLimit? in
      guard isOver, let allowed, let counter = ProbationCounter(rawValue: counter) else {
        return nil
      }
      return ProbationLimit(counter: counter, happened: Int(happened), allowed: Int(allowed))
    }
    let reckoning = try ConversionReckoning(
      application, policies: policies, on: day, limits: limits)
    if case .wait(let until) = reckoning.decision.verdict {
      throw Failure(
        .badInput,
        ReportText(
          zh: "申请早于可转正的日期（EMP-010a）", en: "the application came too early (EMP-010a)"),
        remedy: ReportText(zh: "\(until) 起可以申请", en: "apply from \(until) on"))
    }
    try write.perform(over: &connection, language: shared.lang) { (open) throws(PostgresError) in
      try store(reckoning, of: application, over: &open)
    }
    for line in reckoning.lines(
      name: "\(employee) \(application.name)", explain: explain, policies: policies,
      language: shared.lang)
    {
      print(line)
    }
  }

  private func policies(
    of application: ScoredApplication, over connection: inout Connection
  ) throws -> UnitPolicies {
    let month = Day(daysSince2000: application.appliedOn.daysSince2000).month
    let shops = try ShopRepository.shops(
      in: month, codes: [application.shopCode], on: &connection)
    guard let shop = shops.first else {
      throw RepositoryError.unknownShop(code: application.shopCode)
    }
    return try PolicyRepository.snapshot(of: shop, in: month, on: &connection)
      .unit(Identifier(application.unitID))
  }

  private func store(
    _ reckoning: ConversionReckoning, of application: ScoredApplication,
    over connection: inout Connection
  ) throws(PostgresError) {
    guard case .suggest(let suggestion) = reckoning.decision.verdict else { return }
    try connection.execute(
      Self.store, application.shopID, application.requestID, reckoning.score.composite.description,
      reckoning.weightTexts, reckoning.decision.band?.rawValue, suggestion.rawValue,
      reckoning.decision.needsReview, reckoning.policyValueIDs.map(\.rawValue))
  }

  private static let store = Statement<
    Int64, Int64, String, [String], String?, String, Bool, [Int64], NoRow
  >(
    "probation.store_score",
    """
    insert into staff.conversion_assessment (shop_id, request_id, unit_id, employee_id, daily_score,
      test_score, interview_score, daily_weight, test_weight, interview_weight, composite, band,
      suggestion, needs_review, policy_value_ids)
    select r.shop_id, r.request_id, r.unit_id, r.employee_id,
      approval.detail(r.shop_id, r.request_id, 'daily_score')::numeric,
      approval.detail(r.shop_id, r.request_id, 'test_score')::numeric,
      approval.detail(r.shop_id, r.request_id, 'interview_score')::numeric,
      ($4::text[])[1]::numeric, ($4::text[])[2]::numeric, ($4::text[])[3]::numeric,
      $3::text::numeric, $5, $6, $7, $8
    from approval.request r where r.shop_id = $1 and r.request_id = $2
    on conflict on constraint conversion_assessment_pkey do update
    set daily_score = excluded.daily_score, test_score = excluded.test_score,
      interview_score = excluded.interview_score, daily_weight = excluded.daily_weight,
      test_weight = excluded.test_weight, interview_weight = excluded.interview_weight,
      composite = excluded.composite, band = excluded.band, suggestion = excluded.suggestion,
      needs_review = excluded.needs_review, policy_value_ids = excluded.policy_value_ids,
      assessed_by = current_user, assessed_at = now()
    """)
}
