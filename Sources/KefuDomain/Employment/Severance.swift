/// The severance pay (离职补偿) of a person who leaves, and how it came about (EMP-021).
package struct Severance: Sendable, Hashable {
  /// What is due; zero in probation.
  package let amount: Money
  /// The steps in their order.
  package let steps: [SeveranceStep]

  /// Years of service × average monthly pay × ratio, rounded once, half away from zero.
  ///
  /// `lastDay` is in service. `probationUntil` is the last day of probation, nil where none was
  /// agreed. `pays` are gross pays of whole months, the latest last; no more of them are averaged
  /// than the rules say.
  package static func due(
    entry: Day, lastDay: Day, probationUntil: Day?, pays: [Money], rules: SeveranceRules
  ) throws(SeveranceError) -> Severance {
    // The day after the last one, so that a year from 1 January to 31 December is complete.
    guard let service = ServiceLength(from: entry, on: lastDay.next), entry <= lastDay else {
      throw .neverInService(entry: entry, lastDay: lastDay)
    }
    if let probationUntil, lastDay <= probationUntil {
      return Severance(amount: .zero, steps: [.inProbation(until: probationUntil)])
    }
    let averaged = pays.suffix(rules.averageMonths)
    guard !averaged.isEmpty else { throw .noPay }
    do throws(ValueError) {
      let restDays = lastDay.next - (try entry.adding(months: service.months))
      let halfYears = rules.rounding.halfYears(
        of: service, hasRestDays: restDays > 0)
      var total = Int128(0)
      for pay in averaged { total = try total.adding(Int128(pay.fen), of: .money) }
      let count = Int128(averaged.count)
      let product = try total.multiplied(by: Int128(halfYears), of: .money)
        .multiplied(by: Int128(rules.ratio.millionths), of: .money)
      let amount = Money(
        fen: try product.dividedHalfAwayFromZero(by: count * 2 * 1_000_000, of: .money))
      let steps: [SeveranceStep] = [
        .service(
          entry: entry, lastDay: lastDay, years: service.years, months: service.months % 12,
          days: restDays, halfYears: halfYears),
        .monthlyPay(
          months: averaged.count, total: Money(fen: try total.asFen()),
          average: Money(fen: try total.dividedHalfAwayFromZero(by: count, of: .money))),
        .product(halfYears: halfYears, ratio: rules.ratio, amount: amount),
      ]
      return Severance(amount: amount, steps: steps)
    } catch { throw .value(error) }
  }
}

extension SeveranceRounding {
  /// The half years that a length of service counts as; a rest of one day is a rest.
  fileprivate func halfYears(of service: ServiceLength, hasRestDays: Bool) -> Int {
    let months = service.months % 12
    let rest = self == .completed || months == 0 && !hasRestDays ? 0 : months < 6 ? 1 : 2
    return service.years * 2 + rest
  }
}

extension Int128 {
  /// The sum as fen; throws `overflow`.
  fileprivate func asFen() throws(ValueError) -> Int64 {
    try dividedHalfAwayFromZero(by: 1, of: .money)
  }
}
