/// What the rules of a plan are prepared from.
struct PlanContext {
  let policies: UnitPolicies
  let calendar: WorkingCalendar

  /// The typed values of the parameter that a role of an item's settings names.
  func series<Value: PolicyReadable>(
    _ role: String, of definition: PayItemDefinition, as type: Value.Type = Value.self
  ) throws(PayError) -> PolicySeries<Value> {
    do {
      return try policies.series(
        definition.settings.parameter(role, item: definition.code), as: type)
    } catch let error as PaySchemeError {
      throw .scheme(error)
    } catch let error as PolicyError {
      throw .policy(error)
    } catch {
      throw .scheme(.missingSetting(item: definition.code, setting: role))
    }
  }
}
