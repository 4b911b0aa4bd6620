import KefuDomain
import KefuPostgres
import KefuReports
import KefuRepositories

/// The score and decision of one application, with the policies that led to them.
struct ConversionReckoning {
  let score: ConversionScore
  let decision: ConversionDecision
  let gap: ConversionGap
  /// The bands of the policy, as intervals in words.
  let bandText: String
  /// Weights, bands and gap, in this order.
  let policyValueIDs: [Identifier<PolicyValue>]

  /// Computes; throws a `Failure` for missing components, a `RepositoryError` for a policy.
  init(
    _ application: ScoredApplication, policies: UnitPolicies, on day: Day, limits: [ProbationLimit]
  ) throws {
    let table: Sourced<PolicyTable<Rate>>
    let bands: Sourced<BandTable<Score, ConversionBand>>
    let chosenGap: Sourced<ConversionGap>
    do throws(PolicyError) {
      table = try policies.value(.probationWeights, on: day)
      bands = try policies.bands(.probationBands, on: day, favourable: .higherOutcome)
      chosenGap = try policies.value(.probationGap, on: day)
    } catch {
      throw RepositoryError.policy(error)
    }
    guard let weights = Self.weights(table.value) else {
      throw RepositoryError.policy(
        .invalid(
          .probationWeights, shop: policies.shopName, unit: policies.unitName, day: day,
          expected: "weights of daily, test and interview"))
    }
    gap = chosenGap.value
    bandText = bands.value.bands.map { band in
      let from = band.lower.map { ($0.isInclusive ? "[" : "(") + $0.value.description } ?? "("
      let to = band.upper.map { $0.value.description + ($0.isInclusive ? "]" : ")") } ?? ")"
      return "\(from),\(to) \(band.outcome.rawValue)"
    }.joined(separator: " ")
    policyValueIDs = [table.valueID, bands.valueID, chosenGap.valueID]
    let components: [ConversionComponent: Score]
    do throws(ValueError) {
      components = try application.components()
    } catch {
      throw Failure(
        .badInput, ReportText(zh: "登记的成绩不是数字：\(error)", en: "a score is no number: \(error)"))
    }
    do throws(ConversionScore.Refusal) {
      score = try ConversionScore(components, weights: weights)
    } catch {
      throw Self.failure(error)
    }
    decision = ConversionRules(
      bands: bands.value, gap: gap,
      earliest: application.earliest.map { Day(daysSince2000: $0.daysSince2000) },
      natural: Day(daysSince2000: application.natural.daysSince2000)
    ).decide(score.composite, appliedOn: day, limitsPassed: limits)
  }

  /// The weights of daily performance, test and interview as exact text.
  var weightTexts: [String] {
    ConversionComponent.allCases.map { score.weights[$0].description }
  }

  /// What is printed: one sentence, and with `explain` each step below it.
  func lines(
    name: String, explain: Bool, policies: UnitPolicies, language: ReportLanguage
  ) -> [String] {
    let isChinese = language == .zh
    var outcome = ""
    if case .suggest(let band) = decision.verdict {
      outcome = ProbationWords.text(band.rawValue, language)
    }
    let review = decision.needsReview ? (isChinese ? "，须经理复核" : ", for a manager to review") : ""
    var lines = [
      isChinese
        ? "\(name)：综合分 \(score.composite)，建议\(outcome)\(review)"
        : "\(name): score \(score.composite), \(outcome) suggested\(review)"
    ]
    guard explain else { return lines }
    let parts = ConversionComponent.allCases.compactMap { part in
      score.components[part].map { "\(Self.name(part, isChinese)) \($0) × \(score.weights[part])" }
    }
    lines.append(
      "  (\(parts.joined(separator: " + "))) / "
        + (isChinese ? "权重之和 = \(score.composite)" : "sum of weights = \(score.composite)"))
    lines += decision.steps.map { "  " + $0[isChinese ? .chinese : .english] }
    let trace = PolicyTrace(policies: policies)
    let texts = [
      weightTexts.joined(separator: ":"), bandText, gap.rawValue,
    ]
    let codes: [PolicyParameter] = [.probationWeights, .probationBands, .probationGap]
    for index in codes.indices {
      lines.append(trace.line(codes[index], texts[index], policyValueIDs[index]))
    }
    return lines
  }

  private static func weights(_ table: PolicyTable<Rate>) -> ConversionWeights? {
    guard case .value(let daily) = table["daily"], case .value(let test) = table["test"],
      case .value(let interview) = table["interview"]
    else { return nil }
    return ConversionWeights(daily: daily, test: test, interview: interview)
  }

  private static func name(_ component: ConversionComponent, _ isChinese: Bool) -> String {
    switch component {
    case .daily: isChinese ? "日常绩效" : "daily performance"
    case .test: isChinese ? "专业测试" : "professional test"
    case .interview: isChinese ? "面试" : "interview"
    }
  }

  private static func failure(_ refusal: ConversionScore.Refusal) -> Failure {
    switch refusal {
    case .notYet(let missing):
      Failure(
        .badInput,
        ReportText(
          zh: "还不能评分，缺少：\(missing.map { name($0, true) }.joined(separator: "、"))（EMP-011a）",
          en: "no score yet; missing: \(missing.map { name($0, false) }.joined(separator: ", "))"
            + " (EMP-011a)"),
        remedy: ReportText(
          zh: "由审批步骤登记：kefu approval show", en: "the sign-off gives them: kefu approval show"))
    case .outOfRange(let component, let score):
      Failure(
        .badInput,
        ReportText(
          zh: "\(name(component, true)) \(score) 不在 0 至 100 之间（EMP-011a）",
          en: "\(name(component, false)) \(score) is not between 0 and 100 (EMP-011a)"))
    case .overflow:
      Failure(.badInput, ReportText(zh: "成绩过大", en: "the scores are too large"))
    }
  }
}
