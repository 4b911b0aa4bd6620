import KefuPostgres

/// A person and the rung that he is looked at for.
struct PromotionAim: RowDecodable {
  let shopCode: String
  let shopID: Int64
  let unitID: Int64
  let employeeID: Int64
  let name: String
  let joinedOn: PostgresDate
  let convertedOn: PostgresDate?
  let ladder: String
  let rungNo: Int32
  let rungCode: String
  let rungNameChinese: String
  let rungNameEnglish: String
  /// The latest promotion request to this rung; nil where there is none.
  let requestID: Int64?
  let today: PostgresDate

  init(row: inout Row) throws(PostgresError) {
    shopCode = try row.next()
    shopID = try row.next()
    unitID = try row.next()
    employeeID = try row.next()
    name = try row.next()
    joinedOn = try row.next()
    convertedOn = try row.next()
    ladder = try row.next()
    rungNo = try row.next()
    rungCode = try row.next()
    rungNameChinese = try row.next()
    rungNameEnglish = try row.next()
    requestID = try row.next()
    today = try row.next()
  }

  /// The rung named, or the one above the present.
  ///
  /// A person without a row of probation is regular since he joined.
  static let find = Statement<String, String, String?, PromotionAim>(
    "promotion.aim",
    """
    select o.code, n.shop_id, n.unit_id, n.employee_id, n.name_zh, e.joined_on,
      case when v.entry_date is null then e.joined_on else v.converted_on end, g.ladder_code,
      g.rung_no, g.rung_code, g.name_zh, g.name_en, r.request_id, access.today()
    from staff.numbered($1) n
    join staff.employee e on e.employee_id = n.employee_id
    join org.shop o on o.shop_id = n.shop_id
    left join lateral (
      select s.entry_date, s.converted_on from staff.probation_state s
      where s.employee_id = n.employee_id order by s.entry_date desc limit 1
    ) v on true
    left join lateral (
      select max(a.rung_no) as rung_no from staff.rung_appointment a
      where a.employee_id = n.employee_id and a.ladder_code = $2::text
    ) present on true
    join staff.ladder_rung g on g.ladder_code = $2::text
      and case when $3::text is null then g.rung_no = coalesce(present.rung_no, 0) + 1
        else g.rung_code = $3::text end
    left join lateral (
      select q.request_id from staff.promotion_of(n.employee_id) q
      where q.details ->> 'ladder' = g.ladder_code and q.details ->> 'rung' = g.rung_code
    ) r on true
    """)

  /// The items of the rung: number, kind, measure, least, window, since rung, names.
  static let requirements = Statement<
    String, Int32,
    (Int32, String, String?, String?, String?, Int32?, String, String)
  >(
    "promotion.requirements",
    """
    select q.requirement_no, q.kind, q.measure, q.parameter_code, q.window_parameter_code,
      q.since_rung_no, q.name_zh, q.name_en
    from staff.ladder_requirement q
    where q.ladder_code = $1 and q.rung_no = $2
    order by q.requirement_no
    """)

  static let appointments = Statement<Int64, String, (Int32, PostgresDate)>(
    "promotion.appointments",
    """
    select a.rung_no, min(a.appointed_on) from staff.rung_appointment a
    where a.employee_id = $1 and a.ladder_code = $2 group by a.rung_no
    """)

  static let figures = Statement<Int64, (String, PostgresDate, String)>(
    "promotion.figures",
    """
    select f.measure, f.of_month, f.value::text from staff.promotion_fact f
    where f.employee_id = $1 order by f.measure, f.of_month
    """)

  static let evaluated = Statement<Int64, Int64, (Int32, Bool, String)>(
    "promotion.evaluated",
    """
    select i.requirement_no, i.met, i.evaluator::text from staff.promotion_item i
    where i.shop_id = $1 and i.request_id = $2
    """)
}
