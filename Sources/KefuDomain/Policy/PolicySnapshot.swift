/// The policies of one shop and month, read once, with the origin of every value.
package struct PolicySnapshot: Sendable {
  private struct Key: Hashable {
    let unitID: Identifier<OrganizationUnit>
    let parameter: PolicyParameter
  }

  /// The shop whose policies these are.
  package let shopID: Identifier<Shop>
  /// The shop's name, for errors.
  package let shopName: String
  /// The month that rows are cut to.
  package let month: Month
  private let unitNames: [Identifier<OrganizationUnit>: String]
  private var timelines: [Key: PolicyTimeline]

  /// Arranges resolved rows; throws `overlapping` when two hold for a unit on one day (REG-002a).
  ///
  /// Rows are cut to the month. Rows of units not named in `unitNames` keep their number as name.
  package init(
    shopID: Identifier<Shop>, shopName: String, month: Month,
    unitNames: [Identifier<OrganizationUnit>: String], rows: [PolicyRow]
  ) throws(PolicyError) {
    self.shopID = shopID
    self.shopName = shopName
    self.month = month
    self.unitNames = unitNames
    timelines = [:]
    for row in rows {
      let segment = PolicyTimeline.Segment(
        days: row.days.intersection(month.days), value: row.value, origin: row.origin)
      let key = Key(unitID: row.unitID, parameter: row.parameter)
      if let day = timelines[key, default: PolicyTimeline()].add(segment) {
        throw .overlapping(
          row.parameter, shop: shopName, unit: unitNames[row.unitID] ?? "\(row.unitID)", day: day)
      }
    }
  }

  /// The policies as they hold for one unit.
  package func unit(_ unitID: Identifier<OrganizationUnit>) -> UnitPolicies {
    UnitPolicies(
      snapshot: self, unitID: unitID, unitName: unitNames[unitID] ?? "\(unitID)")
  }

  /// The timeline of one parameter for one unit; empty when no row holds.
  package func timeline(
    of parameter: PolicyParameter, unit unitID: Identifier<OrganizationUnit>
  ) -> PolicyTimeline {
    timelines[Key(unitID: unitID, parameter: parameter)] ?? PolicyTimeline()
  }

  /// Where a value of this snapshot came from; nil for a value it does not hold.
  package func origin(of valueID: Identifier<PolicyValue>) -> PolicyValueOrigin? {
    for timeline in timelines.values {
      for segment in timeline.segments where segment.origin.valueID == valueID {
        return segment.origin
      }
    }
    return nil
  }
}
