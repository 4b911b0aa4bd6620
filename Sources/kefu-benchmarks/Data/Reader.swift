import Glibc
import KefuPostgres

/// A person who sees one shop, fifty or all of them, with a login of his own.
enum Reader: String, CaseIterable {
  case one
  case fifty
  case all

  /// The role that the person logs in as.
  var login: String { "bench_\(rawValue)_\(getpid())" }

  /// The password of these logins, which live as long as the run.
  static let password = String(UInt64.random(in: .min ... .max), radix: 36)

  /// The post that gives the right, and the shops in which it is held.
  private var post: (code: String, shops: ClosedRange<Int>) {
    switch self {
    case .one: ("SHOP_MANAGER", 1...1)
    case .fifty: ("SHOP_MANAGER", 2...51)
    case .all: ("GENERAL_MANAGER", 1...1)
    }
  }

  /// The condition that the owner writes to read the same rows; empty for the whole company.
  func filter(on client: Client) throws -> String {
    guard self != .all else { return "" }
    let units = try client.connection.fetchOne(
      Statement<Int32, Int32, String>(
        "units_\(rawValue)",
        """
        select string_agg(u.unit_id::text, ',' order by u.unit_id) from org.unit u
        join org.shop s on s.shop_id = u.shop_id
        where s.code between 'B' || lpad($1::int::text, 4, '0')
          and 'B' || lpad($2::int::text, 4, '0')
        """),
      Int32(post.shops.lowerBound), Int32(post.shops.upperBound))
    return " and unit_id = any ('{\(units)}'::bigint[])"
  }

  /// Creates the three people, once.
  static func create(_ bench: Bench) throws {
    try OrganizationData.wide(bench.size).create(bench)
    try bench.scratch.once("readers") {
      let client = try Client(bench.scratch.database)
      for reader in allCases {
        bench.scratch.own(role: reader.login)
        try client.run(reader.script)
      }
    }
  }

  private var script: String {
    let (code, shops) = post
    let number = "READER-\(rawValue)"
    return """
      insert into staff.employee (company_id, shop_id, unit_id, employee_no, name_zh, joined_on)
      select s.company_id, s.shop_id, s.unit_id, '\(number)', '读者', '2020-01-01'
      from org.shop s where s.code = 'B' || lpad('\(shops.lowerBound)', 4, '0');
      insert into org.assignment (shop_id, employee_id, unit_id, post_code, is_primary, valid)
      select s.shop_id, e.employee_id, s.unit_id, '\(code)', s.shop_id = e.shop_id,
        daterange('2020-01-01', null)
      from staff.employee e, org.shop s
      where e.employee_no = '\(number)'
        and s.code between 'B' || lpad('\(shops.lowerBound)', 4, '0')
        and 'B' || lpad('\(shops.upperBound)', 4, '0');
      select access.create_login('\(number)', '\(login)', '\(Self.password)');
      """
  }
}
