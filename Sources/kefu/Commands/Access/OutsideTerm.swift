import KefuPostgres
import KefuReports

/// What an outsider may read, where and how long (RBAC-010).
struct OutsideTerm: RowDecodable {
  private let organisation: String
  private let person: String
  private let unit: ReportText
  private let resources: [String]
  private let first: String
  private let last: String

  init(row: inout Row) throws(PostgresError) {
    organisation = try row.next()
    person = try row.next()
    unit = ReportText(zh: try row.next(), en: try row.next())
    resources = try row.next()
    first = try row.next()
    last = try row.next()
  }

  /// The authorisations of the caller, the ended ones left out.
  static let own = Statement<OutsideTerm>(
    "access.own_terms",
    """
    select a.organisation, a.person_name, coalesce(u.name_zh, ''), coalesce(u.name_en, ''),
      a.resources, to_char(lower(a.valid), 'YYYY-MM-DD'), to_char(upper(a.valid) - 1, 'YYYY-MM-DD')
    from access.authorisation a
    left join org.unit u on u.unit_id = a.unit_id
    where a.login = current_user
    order by lower(a.valid), a.authorisation_id
    """)

  /// Who he is and what he may read.
  func text(in language: ReportLanguage) -> String {
    let records = resources.joined(separator: ", ")
    return switch language {
    case .zh: "授权：\(organisation) \(person)，\(first) 至 \(last) 查阅 \(unit.zh)：\(records)"
    case .en:
      "authorisation: \(organisation) \(person) reads \(records) of \(unit.en), \(first) to \(last)"
    }
  }
}
