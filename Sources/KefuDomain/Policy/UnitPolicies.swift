/// The policies of a month as they hold for one unit; every look-up is typed.
package struct UnitPolicies: Sendable {
  package let snapshot: PolicySnapshot
  package let unitID: Identifier<OrganizationUnit>
  package let unitName: String

  /// The name of the unit's shop, for errors.
  package var shopName: String { snapshot.shopName }
  /// The month of the snapshot.
  package var month: Month { snapshot.month }

  /// The value on a day as `Money`, `Rate`, `Int`, `Minutes`, `Days`, `Bool`, `String`, an
  /// enumeration or a `PolicyTable`; throws `missing` or `invalid`.
  package func value<Value: PolicyReadable>(
    _ parameter: PolicyParameter, as type: Value.Type = Value.self, on day: Day
  ) throws(PolicyError) -> Sourced<Value> {
    let timeline = snapshot.timeline(of: parameter, unit: unitID)
    guard let segment = timeline.segment(on: day), segment.value != .blank else {
      throw .missing(parameter, shop: shopName, unit: unitName, day: day)
    }
    return try typed(segment, parameter: parameter, day: day)
  }

  /// The typed values along the month.
  ///
  /// Throws `invalid` for a value of another type. Gaps and blanks are kept and only throw
  /// when a rule reads a day inside them.
  package func series<Value: PolicyReadable>(
    _ parameter: PolicyParameter, as type: Value.Type = Value.self
  ) throws(PolicyError) -> PolicySeries<Value> {
    var segments: [PolicySeries<Value>.Segment] = []
    for segment in snapshot.timeline(of: parameter, unit: unitID).segments
    where segment.value != .blank {
      let sourced: Sourced<Value> = try typed(
        segment, parameter: parameter, day: segment.days.start)
      segments.append(.init(days: segment.days, sourced: sourced))
    }
    return PolicySeries(
      parameter: parameter, shopName: shopName, unitName: unitName, month: month,
      segments: segments)
  }

  /// The bands of a rule on a day; throws `missing`, or `invalid` for other shapes.
  package func bands<Value, Outcome>(
    _ parameter: PolicyParameter, on day: Day,
    favourable: BandTable<Value, Outcome>.Favourable, tie: BandTie = .lenient
  ) throws(PolicyError) -> Sourced<BandTable<Value, Outcome>>
  where Value: PolicyReadable, Outcome: PolicyReadable {
    let read: Sourced<PolicyBands<Value, Outcome>> = try value(parameter, on: day)
    return Sourced(
      value: BandTable(read.value.bands, favourable: favourable, tie: tie), valueID: read.valueID)
  }

  private func typed<Value: PolicyReadable>(
    _ segment: PolicyTimeline.Segment, parameter: PolicyParameter, day: Day
  ) throws(PolicyError) -> Sourced<Value> {
    guard let value = Value.read(segment.value) else {
      throw .invalid(
        parameter, shop: shopName, unit: unitName, day: day, expected: Value.expectedPolicyValue)
    }
    return Sourced(value: value, valueID: segment.origin.valueID)
  }
}
