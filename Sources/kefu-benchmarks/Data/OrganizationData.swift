/// Equal shops of five units and their people, made set-based, all of one company.
struct OrganizationData {
  /// The letter that codes of shops and employee numbers begin with.
  let prefix: String
  /// The number of shops.
  let shops: Int
  /// The people of each shop, over four of its units.
  let people: Int

  /// A thousand shops, for whoever sees some of them.
  static func wide(_ size: BenchmarkSize) -> OrganizationData {
    OrganizationData(prefix: "B", shops: 1000, people: size == .full ? 30 : 5)
  }

  /// Shops of a thousand people, for the month of many.
  static func crowded(_ size: BenchmarkSize) -> OrganizationData {
    OrganizationData(prefix: "C", shops: size.people / 1000, people: 1000)
  }

  /// Loads the schema and creates the shops with their units and people, once.
  func create(_ bench: Bench) throws {
    try bench.scratch.loadSchema()
    try bench.scratch.once("shops \(prefix)") {
      Console.note("setting up \(shops) shops of \(people) people")
      let client = try Client(bench.scratch.database)
      for statement in structure + staff { try client.run(statement) }
      try client.run("vacuum (analyze)")
    }
  }

  private var structure: [String] {
    [
      """
      insert into org.company (code, name_zh, name_en) values ('BENCH', '基准', 'benchmark')
      on conflict do nothing
      """,
      """
      with made as (
        insert into org.shop (company_id, unit_id, code, name_zh, name_en, kind, valid)
        select c.company_id, nextval(pg_get_serial_sequence('org.unit', 'unit_id')),
          '\(prefix)' || lpad(n::text, 4, '0'), '店' || n, 'shop ' || n, 'massage_shop',
          daterange('2015-01-01', null)
        from org.company c, generate_series(1, \(shops)) n
        where c.code = 'BENCH'
        returning shop_id, unit_id, name_zh, name_en)
      insert into org.unit (unit_id, shop_id, code, name_zh, name_en, kind)
      select unit_id, shop_id, 'SHOP', name_zh, name_en, 'shop' from made
      """,
      """
      insert into org.unit (shop_id, code, name_zh, name_en, kind)
      select s.shop_id, 'T' || n, '第' || n || '组', 'team ' || n, 'team'
      from org.shop s, generate_series(1, 4) n
      where s.code like '\(prefix)%'
      """,
      """
      insert into org.placement (shop_id, unit_id, parent_unit_id, head_post_code, valid)
      select u.shop_id, u.unit_id, nullif(s.unit_id, u.unit_id), 'SHOP_MANAGER', s.valid
      from org.unit u join org.shop s on s.shop_id = u.shop_id
      where s.code like '\(prefix)%'
      """,
      """
      insert into org.position (shop_id, unit_id, post_code, is_head)
      select u.shop_id, u.unit_id, p.post_code, p.post_code = 'SHOP_MANAGER'
      from org.unit u join org.shop s on s.shop_id = u.shop_id
      join (values ('shop', 'SHOP_MANAGER'), ('shop', 'GENERAL_MANAGER'), ('team', 'SHOP_AGENT'))
        p (kind, post_code) on p.kind = u.kind::text
      where s.code like '\(prefix)%'
      """,
    ]
  }

  private var staff: [String] {
    [
      """
      insert into staff.employee
        (company_id, shop_id, unit_id, employee_no, name_zh, joined_on)
      select s.company_id, s.shop_id, u.unit_id, s.code || '-' || n, '员工' || n,
        date '2020-01-01' + n % 2000
      from org.shop s
      cross join generate_series(1, \(people)) n
      join org.unit u on u.shop_id = s.shop_id and u.code = 'T' || n % 4 + 1
      where s.code like '\(prefix)%'
      order by s.code, n
      """,
      """
      insert into staff.employment (shop_id, employee_id, entry_date, unit_id)
      select e.shop_id, e.employee_id, e.joined_on, e.unit_id
      from staff.employee e where e.employee_no like '\(prefix)%'
      """,
      """
      insert into org.assignment (shop_id, employee_id, unit_id, post_code, valid)
      select e.shop_id, e.employee_id, e.unit_id, 'SHOP_AGENT', daterange('2020-01-01', null)
      from staff.employee e where e.employee_no like '\(prefix)%'
      """,
    ]
  }
}
