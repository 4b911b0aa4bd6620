import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports

/// `kefu promotion record E0031`: notes items as met or not, and the computed ones (EMP-014).
struct PromotionRecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "评价晋升条件 · note items of the latest promotion as met or not.",
    discussion: "Without --met and --not-met the items that the system computes are noted.")

  @Argument(help: "Employee number.") var employee: String
  @Option(help: "Ladder: P1, P2, P3, P4 or PT.") var ladder: String
  @Option(help: "Rung (default: the one above the present).") var rung: String?
  @Option(help: "Number of an item that is met; may be repeated.") var met: [Int] = []
  @Option(name: .customLong("not-met"), help: "Number of an item that is not; may be repeated.")
  var notMet: [Int] = []
  @Option(help: "What the findings rest on; needed with --met and --not-met.")
  var evidence: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  mutating func validate() throws {
    guard met.isEmpty && notMet.isEmpty || evidence != nil else {
      throw ValidationError("Say with --evidence what the findings rest on.")
    }
  }

  func run() throws {
    var connection = try shared.connect()
    var noted: [Noted] =
      met.map { Noted(number: $0, isMet: true, evidence: evidence ?? "", figure: nil, ids: []) }
      + notMet.map {
        Noted(number: $0, isMet: false, evidence: evidence ?? "", figure: nil, ids: [])
      }
    if noted.isEmpty {
      let found = try PromotionEligibility(
        employee: employee, ladder: ladder, rung: rung, over: &connection)
      noted = found.findings
        .filter { PromotionEligibility.isComputed($0) && $0.verdict != .unknown }
        .map { finding in
          Noted(
            number: finding.requirement.number, isMet: finding.verdict == .met,
            evidence: finding.reason[shared.lang == .zh ? .chinese : .english],
            figure: finding.figure?.description, ids: finding.policyValueIDs.map(\.rawValue))
        }
    }
    let items = noted
    try write.perform(over: &connection, language: shared.lang) { (open) throws(PostgresError) in
      for item in items {
        _ = try open.fetchOne(
          Self.record, employee, Int32(item.number), item.isMet, item.evidence, item.figure,
          item.ids)
      }
    }
    let numbers = items.map { "\($0.number)\($0.isMet ? "✓" : "✗")" }.joined(separator: " ")
    print(
      ReportText(
        zh: items.isEmpty ? "没有可记录的条件" : "已记录 \(employee) 的晋升条件：\(numbers)",
        en: items.isEmpty ? "nothing to note" : "noted items of \(employee): \(numbers)"
      ).text(in: shared.lang))
  }

  /// An item to note.
  private struct Noted {
    let number: Int
    let isMet: Bool
    let evidence: String
    let figure: String?
    let ids: [Int64]
  }

  private static let record = Statement<String, Int32, Bool, String, String?, [Int64], Int64>(
    "promotion.record", "select staff.record_item($1, $2, $3, $4, $5::text::numeric, $6)")
}
