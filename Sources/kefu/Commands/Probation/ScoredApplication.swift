import KefuDomain
import KefuPostgres

/// A conversion application with what the steps of its sign-off gave.
struct ScoredApplication: RowDecodable {
  let shopCode: String
  let shopID: Int64
  let requestID: Int64
  let unitID: Int64
  let employeeID: Int64
  let name: String
  let appliedOn: PostgresDate
  let earliest: PostgresDate?
  let natural: PostgresDate
  let isScored: Bool
  let daily: String?
  let test: String?
  let interview: String?

  init(row: inout Row) throws(PostgresError) {
    shopCode = try row.next()
    shopID = try row.next()
    requestID = try row.next()
    unitID = try row.next()
    employeeID = try row.next()
    name = try row.next()
    appliedOn = try row.next()
    earliest = try row.next()
    natural = try row.next()
    isScored = try row.next()
    daily = try row.next()
    test = try row.next()
    interview = try row.next()
  }

  /// The components that were given; throws `malformed` for text that is no score.
  func components() throws(ValueError) -> [ConversionComponent: Score] {
    var read: [ConversionComponent: Score] = [:]
    for (component, text) in [
      (ConversionComponent.daily, daily), (.test, test), (.interview, interview),
    ] {
      if let text { read[component] = try Score(text) }
    }
    return read
  }

  /// The latest application of a person with its details.
  static let latest = Statement<String, ScoredApplication>(
    "probation.application",
    """
    select o.code, p.shop_id, r.request_id, r.unit_id, p.employee_id, n.name_zh,
      (r.details ->> 'applied_on')::date, p.earliest_on, p.natural_on, p.is_scored,
      approval.detail(r.shop_id, r.request_id, 'daily_score'),
      approval.detail(r.shop_id, r.request_id, 'test_score'),
      approval.detail(r.shop_id, r.request_id, 'interview_score')
    from staff.numbered($1) n
    cross join lateral staff.probation_of(n.employee_id) p
    join staff.probation_state v on v.shop_id = p.shop_id and v.employee_id = p.employee_id
      and v.entry_date = p.entry_date
    join approval.request r on r.shop_id = v.shop_id and r.request_id = v.request_id
    join org.shop o on o.shop_id = p.shop_id
    """)

  /// What the probation counted up to the day of the application or today.
  static let counts = Statement<Int64, Int64, (String, Int32, Int32?, Bool)>(
    "probation.application_counts",
    """
    select c.counter, c.happened, c.allowed, c.is_over
    from staff.probation p
    cross join lateral staff.probation_counts(p.shop_id, p.employee_id, p.entry_date,
      access.today()) c
    where p.shop_id = $1 and p.employee_id = $2
      and p.entry_date = (select max(q.entry_date) from staff.probation q
        where q.shop_id = $1 and q.employee_id = $2)
    """)
}
