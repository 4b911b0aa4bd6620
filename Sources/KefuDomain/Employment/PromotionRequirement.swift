/// One item that a rung of a ladder asks for (EMP-014 to EMP-016).
package struct PromotionRequirement: Sendable, Hashable {
  /// How the item is judged.
  package enum Kind: Sendable, Hashable {
    /// An evaluator finds it met or not.
    case manual
    /// Probation passed.
    case converted
    /// Completed months since the person was first appointed to a rung; the parameter is the least.
    case tenure(sinceRung: Int, least: PolicyParameter)
    /// Mean of a measure over past months, or over all since entry where no window is given.
    case average(PromotionMeasure, least: PolicyParameter, window: PolicyParameter?)
    /// Each of the past months reaches the least.
    case everyMonth(PromotionMeasure, least: PolicyParameter, window: PolicyParameter)
    /// Sum of a measure over the first months of service.
    case firstMonths(PromotionMeasure, least: PolicyParameter, window: PolicyParameter)
  }

  /// The parameters that hold its numbers, in the order in which a finding names their values.
  package var parameters: [PolicyParameter] {
    switch kind {
    case .manual, .converted: []
    case .tenure(_, let least): [least]
    case .average(_, let least, let window): [least, window].compactMap { $0 }
    case .everyMonth(_, let least, let window), .firstMonths(_, let least, let window):
      [least, window]
    }
  }

  /// The number of the item within its rung.
  package let number: Int
  package let kind: Kind
  package let name: BilingualText

  package init(number: Int, kind: Kind, name: BilingualText) {
    self.number = number
    self.kind = kind
    self.name = name
  }
}
