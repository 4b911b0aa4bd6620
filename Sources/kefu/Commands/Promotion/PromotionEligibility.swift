import KefuDomain
import KefuPostgres
import KefuReports
import KefuRepositories

/// The findings of every item of a rung for one person, read and judged.
struct PromotionEligibility {
  let aim: PromotionAim
  let policies: UnitPolicies
  let findings: [PromotionFinding]
  /// Who found an item met or not, by number.
  let evaluators: [Int: String]

  /// Reads the person's facts and judges; throws a `Failure` for an unknown person or rung.
  init(
    employee: String, ladder: String, rung: String?, over connection: inout Connection
  ) throws {
    guard let aim = try connection.fetchOptional(PromotionAim.find, employee, ladder, rung) else {
      throw Failure(
        .badInput,
        ReportText(
          zh: "通道 \(ladder) 没有这个职级，或 \(employee) 已在最高级",
          en: "ladder \(ladder) has no such rung, or \(employee) stands on the highest"),
        remedy: ReportText(
          zh: "kefu promotion ladders 列出全部", en: "kefu promotion ladders lists them"))
    }
    self.aim = aim
    let day = Day(daysSince2000: aim.today.daysSince2000)
    let shops = try ShopRepository.shops(in: day.month, codes: [aim.shopCode], on: &connection)
    guard let shop = shops.first else { throw RepositoryError.unknownShop(code: aim.shopCode) }
    policies = try PolicyRepository.snapshot(of: shop, in: day.month, on: &connection)
      .unit(Identifier(aim.unitID))
    var evaluated: [Int: Bool] = [:]
    var evaluators: [Int: String] = [:]
    if let request = aim.requestID {
      for (number, met, evaluator) in try connection.fetch(
        PromotionAim.evaluated, aim.shopID, request)
      {
        evaluated[Int(number)] = met
        evaluators[Int(number)] = evaluator
      }
    }
    self.evaluators = evaluators
    let facts = try Self.facts(of: aim, evaluated: evaluated, over: &connection)
    let requirements = try Self.requirements(of: aim, over: &connection)
    guard !requirements.isEmpty else {
      throw Failure(
        .badInput,
        ReportText(
          zh: "制度没有写明 \(aim.ladder) \(aim.rungNameChinese)的条件",
          en: "the document states no requirements of \(aim.ladder) \(aim.rungNameEnglish)"),
        remedy: ReportText(
          zh: "由人事直接定级：kefu promotion appoint",
          en: "HR places people on a first rung: kefu promotion appoint"))
    }
    do throws(PolicyError) {
      findings = try PromotionRules(policies: policies, day: day)
        .findings(of: requirements, for: facts)
    } catch {
      throw RepositoryError.policy(error)
    }
  }

  private static func facts(
    of aim: PromotionAim, evaluated: [Int: Bool], over connection: inout Connection
  ) throws -> PromotionFacts {
    var appointments: [Int: Day] = [:]
    for (rung, day) in try connection.fetch(
      PromotionAim.appointments, aim.employeeID, aim.ladder)
    {
      appointments[Int(rung)] = Day(daysSince2000: day.daysSince2000)
    }
    var figures: [PromotionMeasure: [Month: Rate]] = [:]
    for (measure, month, value) in try connection.fetch(PromotionAim.figures, aim.employeeID) {
      guard let measure = PromotionMeasure(rawValue: measure), let value = try? Rate(value) else {
        continue
      }
      figures[measure, default: [:]][Day(daysSince2000: month.daysSince2000).month] = value
    }
    return PromotionFacts(
      joinedOn: Day(daysSince2000: aim.joinedOn.daysSince2000),
      convertedOn: aim.convertedOn.map { Day(daysSince2000: $0.daysSince2000) },
      firstAppointments: appointments, figures: figures, evaluated: evaluated)
  }

  private static func requirements(
    of aim: PromotionAim, over connection: inout Connection
  ) throws -> [PromotionRequirement] {
    let rows = try connection.fetch(PromotionAim.requirements, aim.ladder, aim.rungNo)
    return try rows.map { number, kind, measure, least, window, since, zh, en in
      let parameter = least.map(PolicyParameter.init(rawValue:))
      let months = window.map(PolicyParameter.init(rawValue:))
      let read: PromotionRequirement.Kind? =
        switch (kind, measure.flatMap(PromotionMeasure.init(rawValue:)), parameter, months) {
        case ("MANUAL", _, _, _): .manual
        case ("CONVERTED", _, _, _): .converted
        case ("TENURE", _, let least?, _): since.map { .tenure(sinceRung: Int($0), least: least) }
        case ("AVERAGE", let measure?, let least?, let months):
          .average(measure, least: least, window: months)
        case ("EVERY_MONTH", let measure?, let least?, let months?):
          .everyMonth(measure, least: least, window: months)
        case ("FIRST_MONTHS", let measure?, let least?, let months?):
          .firstMonths(measure, least: least, window: months)
        default: nil
        }
      guard let read else {
        throw Failure(
          .fault,
          ReportText(
            zh: "\(aim.ladder) 第 \(number) 条的种类 \(kind) 本版本不认识",
            en: "item \(number) of \(aim.ladder) is of a kind that this version does not know"))
      }
      return PromotionRequirement(
        number: Int(number), kind: read, name: BilingualText(chinese: zh, english: en))
    }
  }

  /// Whether the system computes an item, rather than an evaluator.
  static func isComputed(_ finding: PromotionFinding) -> Bool {
    if case .manual = finding.requirement.kind { false } else { true }
  }
}
