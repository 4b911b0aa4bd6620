/// The slip of one person while it is computed.
struct PayEvaluation {
  private(set) var lines: [PayLine] = []
  private(set) var grossFen: Int64 = 0
  private(set) var withheldFen: Int64 = 0
  private(set) var recoveredFen: Int64 = 0
  private(set) var debts: [PayDebt] = []
  /// Entered amounts that found their item.
  var enteredCount = 0
  let calendar: WorkingCalendar
  let hasFixedPay: Bool
  let prorating: Prorating
  let proratingPolicyValueIDs: [Int64]

  init(
    calendar: WorkingCalendar, hasFixedPay: Bool,
    prorating: (prorating: Prorating, policyValueIDs: [Int64]), capacity: Int
  ) {
    self.calendar = calendar
    self.hasFixedPay = hasFixedPay
    self.prorating = prorating.prorating
    proratingPolicyValueIDs = prorating.policyValueIDs
    lines.reserveCapacity(capacity)
  }

  /// What is left of gross pay after the deductions so far; never negative.
  var availableFen: Int64 { max(0, grossFen - withheldFen) }

  /// Adds an earning: pro-rates, rounds once, and binds its numbers (PAY-003, REG-006a).
  ///
  /// `inputs` end before the two numbers of the pro-rating, which are added here for items whose
  /// kind declares them.
  mutating func addEarning(
    _ header: PayItemHeader, _ amount: WeightedAmount, over scale: Int128, inputs: [Int64],
    sourceIDs: [Int64] = []
  ) throws(PayError) {
    var dividend = amount.dividend
    var ids = amount.policyValueIDs
    do {
      var divisor = try amount.divisor.multiplied(by: scale, of: .money)
      if header.isProrated, !prorating.isWhole {
        dividend = try dividend.multiplied(by: Int128(prorating.paidHundredths), of: .money)
        divisor = try divisor.multiplied(by: Int128(prorating.divisorHundredths), of: .money)
        ids += proratingPolicyValueIDs
      }
      let fen = try dividend.dividedHalfAwayFromZero(by: divisor, of: .money)
      try add(
        PayLine(
          itemID: header.id, itemCode: header.code, itemVersion: header.version,
          sign: .earning, amount: Money(fen: fen),
          inputs: amount.splitInputs.isEmpty ? inputs : inputs + amount.splitInputs,
          policyValueIDs: ids, sourceIDs: sourceIDs))
    } catch {
      throw .value(error)
    }
  }

  /// The numbers of the pro-rating as they are bound by an item.
  @inline(__always)
  func bound(_ header: PayItemHeader) -> (paid: Int64, divisor: Int64) {
    header.isProrated ? (prorating.paidHundredths, prorating.divisorHundredths) : (0, 0)
  }

  /// Withholds as much of a deduction as the pay bears; the rest becomes debt (PAY-005).
  mutating func addDeduction(
    _ header: PayItemHeader, owedFen: Int64, sourceIDs: [Int64]
  ) throws(PayError) {
    let withheld = min(owedFen, availableFen)
    let deferred = owedFen - withheld
    if deferred > 0 {
      debts.append(
        PayDebt(itemID: header.id, itemCode: header.code, amount: Money(fen: deferred)))
    }
    do {
      try add(
        PayLine(
          itemID: header.id, itemCode: header.code, itemVersion: header.version,
          sign: .deduction, amount: Money(fen: withheld), inputs: [owedFen, deferred],
          policyValueIDs: [], sourceIDs: sourceIDs))
    } catch {
      throw .value(error)
    }
  }

  /// Takes back carried debt from what is left (PAY-005); adds no line where there is none.
  mutating func addRecovery(_ header: PayItemHeader, debtFen: Int64) throws(PayError) {
    let recovered = min(debtFen, availableFen)
    guard recovered > 0 else { return }
    recoveredFen = recovered
    do {
      try add(
        PayLine(
          itemID: header.id, itemCode: header.code, itemVersion: header.version,
          sign: .deduction, amount: Money(fen: recovered),
          inputs: [debtFen, debtFen - recovered], policyValueIDs: []))
    } catch {
      throw .value(error)
    }
  }

  private mutating func add(_ line: consuming PayLine) throws(ValueError) {
    let total = line.sign == .earning ? grossFen : withheldFen
    let (sum, overflows) = total.addingReportingOverflow(line.amount.fen)
    guard !overflows else { throw .overflow(.money) }
    if line.sign == .earning { grossFen = sum } else { withheldFen = sum }
    lines.append(line)
  }
}
