import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu staff declare`: enters a candidate's yes or no to an item of the exclusions (EMP-003b).
struct StaffDeclareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "declare", abstract: "录用声明 · a candidate's yes or no, item by item.",
    discussion: """
      kefu staff declare OS-26-01 --no-to-all
      kefu staff declare OS-26-01 PUBLIC_MONEY yes --words '欠款已还清'
      """)

  /// What is declared.
  enum Answer: String, ExpressibleByArgument, CaseIterable {
    case yes, no
  }

  @Argument(help: "Code of the candidate.") var code: String
  @Argument(help: "Item, such as OPEN_CASE; kefu staff candidate show lists them.")
  var item: String?
  @Argument(help: "yes or no.") var answer: Answer?
  @Flag(help: "No to every item not yet declared.") var noToAll = false
  @Option(help: "What the candidate says about a yes.") var words: String?
  @Option(help: "Shop, where several have the code.") var shop: String?
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  mutating func validate() throws {
    guard noToAll ? item == nil : item != nil && answer != nil else {
      throw ValidationError("Give an item with yes or no, or --no-to-all.")
    }
  }

  func run() throws {
    var connection = try shared.connect()
    let candidate = try StaffRecord.find(.candidate, code, shop: shop, over: &connection)
    let declared = try writing.perform(
      needing: "write", "employee_file", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      try connection.fetch(
        Self.declare, candidate.shop, candidate.key, item, answer == .yes, words)
    }
    guard !declared.isEmpty else {
      throw Failure(
        .badInput,
        ReportText(zh: "没有可声明的事项", en: "there is no such item, or all are declared"),
        remedy: ReportText(
          zh: "kefu staff candidate show \(code) 列出各项",
          en: "kefu staff candidate show \(code) lists the items"))
    }
    let items = declared.joined(separator: shared.lang == .zh ? "、" : ", ")
    let isYes = answer == .yes
    print(
      ReportText(
        zh: "\(candidate.label) 声明\(isYes ? "“是”" : "“否”")：\(items)",
        en: "\(candidate.label) declares \(isYes ? "yes" : "no"): \(items)"
      ).text(in: shared.lang))
    if isYes {
      shared.note(
        ReportText(
          zh: "录用前须由人事决定：kefu staff decide \(code) hire|decline --reason …",
          en: "HR decides before a hire: kefu staff decide \(code) hire|decline --reason …"))
    }
  }

  private static let declare = Statement<Int64, Int64, String?, Bool, String?, String>(
    "staff.declare",
    """
    insert into staff.declaration (shop_id, candidate_id, item_code, declaration_no, unit_id,
      applies, declared_on, words)
    select c.shop_id, c.candidate_id, i.item_code, 1 + o.count, c.unit_id, $4, access.today(), $5
    from staff.candidate c
    cross join staff.exclusion_item i
    cross join lateral (
      select count(*) from staff.declaration d where d.shop_id = c.shop_id
        and d.candidate_id = c.candidate_id and d.item_code = i.item_code
    ) o
    where c.shop_id = $1 and c.candidate_id = $2
      and case when $3::text is null then o.count = 0 else i.item_code = $3::text end
    returning item_code
    """)
}
