/// How a kind of pay item is evaluated; one type a kind, prepared once for a unit and month.
protocol PayItemRule: Sendable {
  /// The numbers a line binds, in order.
  static var inputs: [PayInput] { get }
  /// The numbers kept for each part of a split month; the last are its working days.
  static var splitInputs: [PayInput] { get }
  /// The signs an item of the kind may have.
  static var signs: Set<PaySign> { get }
  /// The settings that must name a policy parameter.
  static var parameterRoles: [String] { get }

  /// Resolves the policies that the item reads.
  init(_ definition: PayItemDefinition, context: PlanContext) throws(PayError)

  /// Policies without a value on some day of the month.
  var gaps: [PolicyError] { get }

  /// Adds the item's line, or none, to a person's evaluation.
  func evaluate(_ facts: PayFacts, into evaluation: inout PayEvaluation) throws(PayError)
}

extension PayItemRule {
  static var splitInputs: [PayInput] { [] }
  static var signs: Set<PaySign> { [.earning] }
  var gaps: [PolicyError] { [] }
}

extension PayInput {
  /// The two numbers of a pro-rated month; both 0 where the whole month is due.
  static let prorating = [
    PayInput("paid_days", .dayHundredths), PayInput("divisor_days", .dayHundredths),
  ]
  static let workingDays = PayInput("working_days", .count)
}
