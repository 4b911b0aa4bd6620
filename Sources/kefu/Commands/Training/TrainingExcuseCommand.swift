import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu training excuse SESSION E0032 --kind inability --proof …` (TRN-005c).
struct TrainingExcuseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "excuse", abstract: "缺席免责 · accept why somebody missed a day (TRN-005c).")

  /// What the documents accept.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case business, inability
  }

  @Argument(help: "Session.") var session: String
  @Argument(help: "Person, by employee number.") var employee: String
  @Option(help: "Approved business, or inability with proof.") var kind: Kind
  @Option(help: "The business, or the proof.") var proof: String
  @Option(help: "Day, where the session has several.") var day: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  mutating func validate() throws { try TrainingDays.check([day]) }

  func run() throws {
    var connection = try shared.connect()
    let excuse = self
    let (person, missed) = try write.perform(
      needing: "approve", "training", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      try connection.fetchOne(
        Self.excuse, excuse.session, excuse.employee, excuse.kind.rawValue, excuse.proof, excuse.day
      )
    }
    print(
      shared.lang == .zh
        ? "\(person) 缺席 \(session)（\(missed)）不计旷训：\(proof)"
        : "\(person) missing \(session) on \(missed) is no absence: \(proof)")
  }

  private static let excuse = Statement<
    String, String, String, String, String?, (String, String)
  >(
    "training.excuse",
    """
    select coalesce((select e.employee_no || ' ' || e.name_zh
        from training.participant p join staff.employee e using (employee_id)
        where p.shop_id = s.shop_id and p.session_code = s.session_code
          and e.employee_no = $2), $2),
      training.excuse_person($1, $2, $3::text::training.excuse_kind, $4, $5::text::date)::text
    from training.session_of($1) s
    """)
}
