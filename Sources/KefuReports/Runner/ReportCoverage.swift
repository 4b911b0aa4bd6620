import KefuDomain
import KefuPostgres

/// What a login sees of the resources of a report, shop by shop.
struct ReportCoverage: Sendable {
  /// How far a login sees a shop.
  enum Reach: String, PostgresLabel, CaseIterable {
    /// Every unit, now and later.
    case whole
    /// Some units.
    case part
    /// The person's own rows only.
    case own
    /// Nothing of these resources.
    case none
  }

  /// A shop that the login may know of.
  struct Shop: RowDecodable, Sendable {
    let id: Int64
    let rootUnitID: Int64
    let code: String
    let name: ReportText
    let reach: Reach

    init(row: inout Row) throws(PostgresError) {
      id = try row.next()
      rootUnitID = try row.next()
      code = try row.next()
      name = ReportText(zh: try row.next(), en: try row.next())
      reach = try row.next()
    }
  }

  /// The role under which rows are read.
  let login: String
  /// Whether row security does not apply to the role.
  let isUnrestricted: Bool
  /// Shops that the login may know of, ordered by code.
  let shops: [Shop]
  /// Number of shops of the company in the period.
  let shopsTotal: Int

  /// Reads what the login of a connection sees; throws `missingRight` for a resource it has not.
  init(
    of definition: ReportDefinition, in days: DayRange, over connection: inout Connection
  ) throws(ReportError) {
    let (first, last) = (days.postgresFirst, days.postgresLast)
    do {
      let caller = try connection.fetchOne(Self.caller, definition.resources, first, last)
      if let missing = caller.missing.first {
        throw ReportError.missingRight(
          login: caller.login, resource: missing, action: "read")
      }
      login = caller.login
      isUnrestricted = caller.isUnrestricted
      shops = try connection.fetch(Self.coverage, definition.resources, first, last)
      shopsTotal = caller.isUnrestricted ? shops.count : caller.shopsTotal
    } catch let error as PostgresError {
      throw .database(error)
    } catch let error as ReportError {
      throw error
    } catch {
      throw .faultyReport(definition.name, reason: "\(error)")
    }
  }

  /// Shops of which the login sees at least its own rows.
  var visible: [Shop] { shops.filter { $0.reach != .none } }

  /// Whether the login sees the whole company.
  var isComplete: Bool { shops.count { $0.reach == .whole } == shopsTotal }

  /// Who asks, and which of the resources he has no right to.
  struct Caller: RowDecodable {
    let login: String
    let isUnrestricted: Bool
    let shopsTotal: Int
    let missing: [String]

    init(row: inout Row) throws(PostgresError) {
      login = try row.next()
      isUnrestricted = try row.next()
      shopsTotal = Int(try row.next(as: Int32.self))
      missing = try row.next()
    }
  }

  private static let caller = Statement<[String], PostgresDate, PostgresDate, Caller>(
    "report.caller",
    """
    select current_user::text, not row_security_active('access.scope'),
      access.company_shops($2, $3),
      array(
        select r.resource from unnest($1::text[]) with ordinality r (resource, place)
        where row_security_active('access.scope') and not exists (
          select from access.scope s where s.login = current_user
            and s.resource = r.resource and s.action = 'read' and s.valid @> access.today())
        order by r.place)
    """)

  private static let coverage = Statement<[String], PostgresDate, PostgresDate, Shop>(
    "report.coverage",
    """
    select c.shop_id, c.root_unit_id, c.code, c.name_zh, c.name_en, c.reach
    from access.coverage($1, $2, $3) c order by c.code collate "C"
    """)
}
