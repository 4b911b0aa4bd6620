import KefuDomain

/// Builds policy snapshots of one unit from JSON texts.
enum PolicyFixture {
  static let unitID = Identifier<OrganizationUnit>(7)

  /// The values of 3T and 2I as they are seeded, for October 2026 unless told otherwise.
  static let seeded: [(String, String?)] = [
    ("attendance.lateness_policy", #""L1""#), ("attendance.free_events", "1"),
    ("attendance.points_per_event", "2"), ("attendance.extra_from_events", "3"),
    ("attendance.extra_points", "5"), ("attendance.extra_mode", #""ADD""#),
    ("attendance.absence_from_minutes", "30"),
    ("attendance.absence_full_over_minutes", "180"), ("attendance.absence_part_day", "0.5"),
    ("attendance.free_event_keeps_full_attendance", "true"),
    ("pay.base", "800.00"), ("pay.allowance", "300.00"),
    ("pay.post_pay", #"{"C":1100,"D":900,"E":800,"F":700,"G":500,"H":0,"I":0}"#),
    ("pay.fixed_pay", #"{"A":"2000.00","B":"2000.00"}"#),
    ("pay.tier_coefficient", #"{"1":1,"2":0.85,"3":0.75,"4":0.55}"#),
    ("pay.performance_full", "300.00"),
    ("pay.performance_tiers", #"{"1":1,"2":1,"3":1,"4":0}"#),
    ("pay.seniority_first", "50"), ("pay.seniority_step", "20"),
    ("pay.target_task", #"{"store_keeper":100,"merchandiser":100}"#),
    ("pay.phone_subsidy", #"{"store_keeper":50}"#), ("pay.full_attendance", "0.00"),
    ("pay.prorate_method", #""WORKED_OVER_2175""#), ("pay.standard_work_days", "21.75"),
    ("pay.prorate_from_missed_days", "10"),
  ]

  /// A row valid from a day to a day, both included, or for the whole month.
  static func row(
    _ code: String, _ json: String?, id: Int64, days: DayRange = .unbounded
  ) throws -> PolicyRow {
    guard let value = PolicyValue(json: json) else { throw FixtureError.malformed(code) }
    return PolicyRow(
      unitID: unitID, parameter: PolicyParameter(rawValue: code), days: days, value: value,
      origin: PolicyValueOrigin(
        valueID: Identifier(id), scope: .company(name: "总公司"), regimeCode: "2I", validity: days))
  }

  /// The seeded policies of a month with some replaced; a replacement of nil is a blank.
  static func policies(
    month: String = "2026-10", replacing: [String: String?] = [:], dropping: Set<String> = [],
    adding rows: [PolicyRow] = []
  ) throws -> UnitPolicies {
    var all = rows
    for (index, (code, json)) in seeded.enumerated() where !dropping.contains(code) {
      let replaced = replacing.keys.contains(code) ? replacing[code] ?? nil : json
      all.append(try row(code, replaced, id: Int64(index + 1)))
    }
    let snapshot = try PolicySnapshot(
      shopID: Identifier(1), shopName: "东店", month: Month(month), unitNames: [unitID: "客服部"],
      rows: all)
    return snapshot.unit(unitID)
  }

  enum FixtureError: Error {
    case malformed(String)
    case missing
  }
}
