/// Whether a person meets one item of a rung, and by which figures (EMP-014 to EMP-016).
package struct PromotionFinding: Sendable, Hashable {
  /// The finding.
  package enum Verdict: String, Sendable, Hashable {
    case met
    case notMet
    /// A figure or an evaluation is missing; never taken for zero or met.
    case unknown
  }

  /// The item that was judged.
  package let requirement: PromotionRequirement
  package let verdict: Verdict
  /// The figure that was compared; nil where an evaluator decides or it is unknown.
  package let figure: Rate?
  /// The least that is enough; nil where there is none.
  package let least: Rate?
  /// How the figure came about.
  package let reason: BilingualText
  /// The policy values that were read.
  package let policyValueIDs: [Identifier<PolicyValue>]

  package init(
    requirement: PromotionRequirement, verdict: Verdict, figure: Rate? = nil, least: Rate? = nil,
    reason: BilingualText, policyValueIDs: [Identifier<PolicyValue>] = []
  ) {
    self.requirement = requirement
    self.verdict = verdict
    self.figure = figure
    self.least = least
    self.reason = reason
    self.policyValueIDs = policyValueIDs
  }
}
