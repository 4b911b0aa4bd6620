import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu training schedule SCENIC SECTION-TEST 2026-11-25 --unit CSC --time 14:00-16:00 …`.
struct TrainingScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule", abstract: "安排培训 · set up a session and call people to it.",
    discussion: """
      Without --day it meets on the working days of the shop's calendar, from the first to the \
      last. \
      Without --person everybody of the unit, in the posts planned, is called; --nobody calls none.
      """)

  @Argument(help: "Shop, by its code.") var shop: String
  @Argument(help: "Course of the shop.") var course: String
  @Argument(help: "First day.") var from: String
  @Option(help: "Last day (default: the first).") var until: String?
  @Option(help: "Unit it is for, by its code (default: the whole shop).") var unit: String?
  @Option(help: "Hours of each day, such as 14:00-16:30.") var time: String
  @Option(help: "Who leads it.") var trainer: String
  @Option(help: "The trainer's employee number, where he has one.") var trainerNumber: String?
  @Option(help: "Where.") var place: String?
  @Option(help: "Which of the course's assessments it ends with.") var stage = 1
  @Option(help: "A day on which it meets; may be repeated.") var day: [String] = []
  @Option(help: "A person called, by employee number; may be repeated.") var person: [String] = []
  @Flag(help: "Call nobody yet.") var nobody = false
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  mutating func validate() throws {
    try TrainingDays.check([from, until] + day)
    let hours = time.split(separator: "-").map(String.init)
    guard hours.count == 2 else {
      throw ValidationError("Write --time as start and end, such as 14:00-16:30.")
    }
    for hour in hours { try TrainingDays.check(time: hour) }
    guard person.isEmpty || !nobody else {
      throw ValidationError("Choose one of --person and --nobody.")
    }
  }

  func run() throws {
    var connection = try shared.connect()
    let session = self
    let hours = time.split(separator: "-").map(String.init)
    let (code, called, due) = try write.perform(
      needing: "write", "training_plan", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) -> (String, Int32, String?) in
      let code = try connection.fetchOne(
        Self.schedule, session.shop, session.course, session.from, session.until ?? session.from,
        hours[0], hours[1], session.trainer, session.unit, session.trainerNumber, session.place,
        Int32(session.stage), session.day.isEmpty ? nil : session.day)
      let named = "\(session.shop)/\(code)"
      let called =
        session.nobody
        ? 0
        : try connection.fetchOne(
          TrainingInviteCommand.invite, named, session.person.isEmpty ? nil : session.person)
      return (code, called, try connection.fetchOne(Self.due, named))
    }
    print(
      shared.lang == .zh
        ? "已安排培训 \(code)，通知 \(called) 人" + (due.map { "；教材最迟 \($0) 交" } ?? "")
        : "set up session \(code), \(called) called"
          + (due.map { "; materials are due on \($0)" } ?? ""))
  }

  private static let schedule = Statement<
    String, String, String, String, String, String, String, String?, String?, String?, Int32,
    [String]?, String
  >(
    "training.schedule",
    """
    select training.schedule($1, $2, $3::text::date, $4::text::date, $5::text::time,
      $6::text::time, $7, $8, $9, $10, $11, $12::text[]::date[])
    """)

  private static let due = Statement<String, String?>(
    "training.due.day",
    """
    select training.materials_due(s.unit_id, s.starts_on)::text from training.session_of($1) s
    """)
}
