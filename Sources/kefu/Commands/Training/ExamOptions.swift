import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports

/// A result of an exam or make-up: points, or that the person was absent (TRN-005d).
struct ExamOptions: ParsableArguments {
  @Argument(help: "Session.") var session: String
  @Argument(help: "Person, by employee number.") var employee: String
  @Argument(help: "Points, 0 to 100.") var score: String?
  @Flag(help: "The person was absent.") var absent = false
  @Option(help: "The cause of the absence; without one there is no make-up.") var cause: String?
  @Option(help: "Who examined (default: the trainer).") var examiner: String?
  @Option(help: "Day of the exam (default: the session's last day; of a make-up: today).")
  var on: String?

  mutating func validate() throws {
    guard (score != nil) != absent, absent || cause == nil else {
      throw ValidationError("Give the points, or --absent, with --cause where there was one.")
    }
    if let score, (try? Score(score)) == nil {
      throw ValidationError("\(score) is no score: write points like 88.5.")
    }
    try TrainingDays.check([on])
  }

  /// Writes the result down and says what came of it.
  func record(isMakeUp: Bool, write: WriteOptions, shared: SharedOptions) throws {
    var connection = try shared.connect()
    let exam = self
    let (person, counted, passed, mark) = try write.perform(
      needing: "write", "training", over: &connection, language: shared.lang
    ) { (connection) throws(PostgresError) in
      try connection.fetchOne(
        Self.examine, exam.session, exam.employee, exam.score,
        exam.absent ? (exam.cause == nil ? "without_cause" : "with_cause") : nil, exam.cause,
        exam.examiner, exam.on, isMakeUp)
    }
    let isZero = absent && counted != nil
    print(
      shared.lang == .zh
        ? "\(person) \(session) \(isMakeUp ? "补考" : "考核")："
          + chinese(counted: counted, isPassed: passed, isZero: isZero, mark: mark)
        : "\(person) \(session) \(isMakeUp ? "make-up" : "exam"): "
          + english(counted: counted, isPassed: passed, isZero: isZero, mark: mark))
  }

  private func chinese(counted: String?, isPassed: Bool, isZero: Bool, mark: String) -> String {
    guard let counted else { return cause == nil ? "缺考，没有正当原因" : "缺考（\(cause ?? "")），须补考" }
    if isZero { return "缺席补考，计 0 分，须重新培训" }
    return "\(counted) 分，" + (isPassed ? "合格" : "不合格（合格线 \(mark) 分），须重新培训")
  }

  private func english(counted: String?, isPassed: Bool, isZero: Bool, mark: String) -> String {
    guard let counted else {
      return cause == nil ? "missed without cause" : "missed (\(cause ?? "")), a make-up is due"
    }
    if isZero { return "absent from the make-up, which counts 0; retraining is due" }
    return "\(counted) points, "
      + (isPassed ? "passed" : "not passed (\(mark) is the mark), retraining is due")
  }

  private static let examine = Statement<
    String, String, String?, String?, String?, String?, String?, Bool,
    (String, String?, Bool, String)
  >(
    "training.examine",
    """
    select coalesce((select e.employee_no || ' ' || e.name_zh
        from training.participant p join staff.employee e using (employee_id)
        where p.shop_id = s.shop_id and p.session_code = s.session_code
          and e.employee_no = $2), $2),
      trim_scale(x.counted)::text, x.passed, trim_scale(x.pass_mark)::text
    from training.session_of($1) s
    cross join training.examine($1, $2, $3::text::numeric, $4::text::training.exam_absence, $5, $6,
      $7::text::date, $8) x
    """)
}
