import ArgumentParser
import KefuPostgres
import KefuReports

extension TrainingMaterialsCommand {
  /// `kefu training materials hand-in SESSION TITLE`.
  struct HandIn: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "交教材 · hand materials in.")

    @Argument(help: "Session.") var session: String
    @Argument(help: "What the materials are.") var title: String
    @Option(help: "Day of handing in (default: today).") var on: String?
    @Option(help: "Why they are late.") var lateReason: String?
    @OptionGroup var write: WriteOptions
    @OptionGroup var shared: SharedOptions

    mutating func validate() throws { try TrainingDays.check([on]) }

    func run() throws {
      var connection = try shared.connect()
      let hand = self
      let (number, day, due, isLate) = try write.perform(
        needing: "write", "training_plan", over: &connection, language: shared.lang
      ) {
        (connection) throws(PostgresError) in
        try connection.fetchOne(Self.handIn, hand.session, hand.title, hand.on, hand.lateReason)
      }
      print(
        shared.lang == .zh
          ? "已收教材 \(session) 第 \(number) 份「\(title)」，\(day) 交"
            + (due.map { "，应交 \($0)" } ?? "") + (isLate ? "，记为迟交" : "")
          : "took materials no. \(number) of \(session), \(title), on \(day)"
            + (due.map { ", due \($0)" } ?? "") + (isLate ? ", recorded as late" : ""))
    }

    private static let handIn = Statement<
      String, String, String?, String?, (Int32, String, String?, Bool)
    >(
      "training.materials.hand_in",
      """
      select material_no::int, handed_on::text, due_on::text, coalesce(handed_on > due_on, false)
      from training.hand_in($1, $2, $3::text::date, $4)
      """)
  }

  /// `kefu training materials check SESSION`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "审核教材 · say that I have checked materials.")

    @Argument(help: "Session.") var session: String
    @Option(help: "Number of the materials.") var number = 1
    @Option(help: "A remark.") var note: String?
    @OptionGroup var write: WriteOptions
    @OptionGroup var shared: SharedOptions

    func run() throws {
      var connection = try shared.connect()
      let check = self
      let title = try write.perform(
        needing: "approve", "training_plan", over: &connection, language: shared.lang
      ) {
        (connection) throws(PostgresError) in
        try connection.fetchOne(Self.check, check.session, Int32(check.number), check.note)
      }
      print(
        shared.lang == .zh
          ? "已审核 \(session) 的教材「\(title ?? "")」"
          : "checked the materials of \(session): \(title ?? "")")
    }

    private static let check = Statement<String, Int32, String?, String?>(
      "training.materials.check", "select training.check_materials($1, $2, $3)")
  }

  /// `kefu training materials copies SESSION 12`.
  struct Copies: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "分发教材 · record copies handed to participants.")

    @Argument(help: "Session.") var session: String
    @Argument(help: "How many.") var copies: Int
    @Option(help: "Number of the materials.") var number = 1
    @Option(help: "Day (default: today).") var on: String?
    @OptionGroup var write: WriteOptions
    @OptionGroup var shared: SharedOptions

    mutating func validate() throws { try TrainingDays.check([on]) }

    func run() throws {
      var connection = try shared.connect()
      let given = self
      let title = try write.perform(
        needing: "write", "training_plan", over: &connection, language: shared.lang
      ) {
        (connection) throws(PostgresError) in
        try connection.fetchOne(
          Self.copies, given.session, Int32(given.copies), Int32(given.number), given.on)
      }
      print(
        shared.lang == .zh
          ? "已分发 \(session) 的教材「\(title ?? "")」\(copies) 份"
          : "handed out \(copies) copies of \(title ?? "") for \(session)")
    }

    private static let copies = Statement<String, Int32, Int32, String?, String?>(
      "training.materials.copies", "select training.give_copies($1, $2, $3, $4::text::date)")
  }
}
