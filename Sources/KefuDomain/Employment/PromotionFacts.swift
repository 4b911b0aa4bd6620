/// What is known of a person who is to be promoted.
package struct PromotionFacts: Sendable {
  /// First day with the company.
  package let joinedOn: Day
  /// First day as a regular employee; nil while in probation.
  package let convertedOn: Day?
  /// The first appointment to each rung of the ladder.
  package let firstAppointments: [Int: Day]
  /// Monthly figures; a month that is absent is unknown, not zero.
  package let figures: [PromotionMeasure: [Month: Rate]]
  /// Items that an evaluator found met or not, by number.
  package let evaluated: [Int: Bool]

  package init(
    joinedOn: Day, convertedOn: Day?, firstAppointments: [Int: Day],
    figures: [PromotionMeasure: [Month: Rate]], evaluated: [Int: Bool]
  ) {
    self.joinedOn = joinedOn
    self.convertedOn = convertedOn
    self.firstAppointments = firstAppointments
    self.figures = figures
    self.evaluated = evaluated
  }
}
