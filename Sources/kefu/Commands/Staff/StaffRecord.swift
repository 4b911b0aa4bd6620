import KefuPostgres
import KefuReports

/// A contract, candidate or headcount request that a command names by its code.
struct StaffRecord: RowDecodable {
  /// Shop that keeps it.
  let shop: Int64
  /// Its key in the shop.
  let key: Int64
  private let code: String
  private let words: String

  init(row: inout Row) throws(PostgresError) {
    shop = try row.next()
    key = try row.next()
    code = try row.next()
    words = try row.next()
  }

  /// Code and what it stands for.
  var label: String { "\(code) \(words)" }

  /// What a code can name.
  enum Kind {
    case contract, candidate, headcount

    fileprivate var name: ReportText {
      switch self {
      case .contract: ReportText(zh: "合同", en: "contract")
      case .candidate: ReportText(zh: "应聘者", en: "candidate")
      case .headcount: ReportText(zh: "增补单", en: "headcount request")
      }
    }

    fileprivate var list: String {
      switch self {
      case .contract: "kefu staff contract list"
      case .candidate: "kefu staff candidate list"
      case .headcount: "kefu headcount list"
      }
    }
  }

  /// Finds the one record of a code that the caller sees.
  static func find(
    _ kind: Kind, _ code: String, shop: String? = nil, over connection: inout Connection
  ) throws -> StaffRecord {
    let statement =
      switch kind {
      case .contract: contract
      case .candidate: candidate
      case .headcount: headcount
      }
    let found = try connection.fetch(statement, code, shop)
    guard let record = found.first else {
      throw Failure(
        .beyondScope,
        ReportText(
          zh: "没有\(kind.name.zh) \(code)，或不在您的范围内",
          en: "there is no \(kind.name.en) \(code), or it lies outside your scope"),
        remedy: ReportText(zh: "\(kind.list) 列出全部", en: "\(kind.list) shows them all"))
    }
    guard found.count == 1 else {
      throw Failure(
        .usage,
        ReportText(
          zh: "几家店都有\(kind.name.zh) \(code)",
          en: "several shops have a \(kind.name.en) \(code)"),
        remedy: ReportText(zh: "加 --shop 店号", en: "add --shop with the shop's code"))
    }
    return record
  }

  private static let contract = Statement<String, String?, StaffRecord>(
    "staff.contract",
    """
    select c.shop_id, c.contract_id, c.contract_no, e.employee_no || ' ' || e.name_zh
    from staff.contract c
    join staff.employee e on e.employee_id = c.employee_id
    join org.shop s on s.shop_id = c.shop_id
    where c.contract_no = $1 and s.code = coalesce($2::text, s.code)
    """)

  private static let candidate = Statement<String, String?, StaffRecord>(
    "staff.candidate",
    """
    select c.shop_id, c.candidate_id, c.candidate_code, c.name_zh
    from staff.candidate c join org.shop s on s.shop_id = c.shop_id
    where c.candidate_code = $1 and s.code = coalesce($2::text, s.code)
    """)

  private static let headcount = Statement<String, String?, StaffRecord>(
    "staff.headcount",
    """
    select h.shop_id, h.headcount_id, h.headcount_code, p.name_zh || ' × ' || h.places
    from staff.headcount h
    join org.shop s on s.shop_id = h.shop_id
    join org.post p on p.post_code = h.post_code
    where h.headcount_code = $1 and s.code = coalesce($2::text, s.code)
    """)
}
