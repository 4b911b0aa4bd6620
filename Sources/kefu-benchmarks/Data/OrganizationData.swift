import KefuPostgres

/// A thousand shops of five units and their people, made set-based with all of production's guards.
enum OrganizationData {
  /// Shops of the company.
  static let shopCount = 1000

  /// Loads the schema and creates the company, its shops, units and people, once.
  static func create(_ bench: Bench) throws {
    try bench.scratch.loadSchema()
    try bench.scratch.once("organization") {
      Console.note("setting up \(shopCount) shops and \(bench.size.people) people")
      let client = try Client(bench.scratch.database)
      for statement in shops + people(bench.size.people / shopCount) {
        try client.run(statement)
      }
      try client.run("vacuum (analyze)")
    }
  }

  private static let shops = [
    "insert into org.company (code, name_zh, name_en) values ('BENCH', '基准', 'benchmark')",
    """
    with made as (
      insert into org.shop (company_id, unit_id, code, name_zh, name_en, kind, valid)
      select c.company_id, nextval(pg_get_serial_sequence('org.unit', 'unit_id')),
        'B' || lpad(n::text, 4, '0'), '店' || n, 'shop ' || n, 'massage_shop',
        daterange('2015-01-01', null)
      from org.company c, generate_series(1, \(shopCount)) n
      where c.code = 'BENCH'
      returning shop_id, unit_id, code, name_zh, name_en)
    insert into org.unit (unit_id, shop_id, code, name_zh, name_en, kind)
    select unit_id, shop_id, 'SHOP', name_zh, name_en, 'shop' from made
    """,
    """
    insert into org.unit (shop_id, code, name_zh, name_en, kind)
    select s.shop_id, 'T' || n, '第' || n || '组', 'team ' || n, 'team'
    from org.shop s, generate_series(1, 4) n
    """,
    """
    insert into org.placement (shop_id, unit_id, parent_unit_id, head_post_code, valid)
    select u.shop_id, u.unit_id, nullif(s.unit_id, u.unit_id), 'SHOP_MANAGER', s.valid
    from org.unit u join org.shop s on s.shop_id = u.shop_id
    """,
    """
    insert into org.position (shop_id, unit_id, post_code, is_head)
    select u.shop_id, u.unit_id,
      case when u.kind = 'shop' then 'SHOP_MANAGER' else 'SHOP_AGENT' end, u.kind = 'shop'
    from org.unit u
    union all
    select min(s.shop_id), min(s.unit_id), 'GENERAL_MANAGER', false from org.shop s
    """,
  ]

  private static func people(_ aShop: Int) -> [String] {
    [
      """
      insert into staff.employee
        (company_id, shop_id, unit_id, employee_no, name_zh, joined_on)
      select s.company_id, s.shop_id, u.unit_id, s.code || '-' || n, '员工' || n,
        date '2020-01-01' + n % 1000
      from org.shop s
      cross join generate_series(1, \(aShop)) n
      join org.unit u on u.shop_id = s.shop_id and u.code = 'T' || n % 4 + 1
      """,
      """
      insert into staff.employment (shop_id, employee_id, entry_date, unit_id)
      select shop_id, employee_id, joined_on, unit_id from staff.employee
      """,
      """
      insert into org.assignment (shop_id, employee_id, unit_id, post_code, valid)
      select shop_id, employee_id, unit_id, 'SHOP_AGENT', daterange('2020-01-01', null)
      from staff.employee
      """,
    ]
  }
}
