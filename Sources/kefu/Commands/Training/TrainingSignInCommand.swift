import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu training signin SESSION E0031 E0032`: the sign-in sheet (TRN-005c).
struct TrainingSignInCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signin", abstract: "签到 · write participants onto the sign-in sheet (TRN-005c).")

  @Argument(help: "Session.") var session: String
  @Argument(help: "People, by employee number.") var people: [String]
  @Option(help: "Day, where the session has several.") var day: String?
  @Option(help: "When they signed, such as 13:55 (default: the start).") var time: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  mutating func validate() throws {
    try TrainingDays.check([day])
    try TrainingDays.check(time: time)
  }

  func run() throws {
    var connection = try shared.connect()
    let sheet = self
    let signed = try write.perform(
      needing: "write", "training", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      var signed: [(String, String, Int32)] = []
      for person in sheet.people {
        signed.append(
          try connection.fetchOne(Self.sign, sheet.session, person, sheet.day, sheet.time))
      }
      return signed
    }
    for (person, moment, late) in signed {
      print(
        shared.lang == .zh
          ? "\(person) 已签到 \(session)，\(moment)" + (late > 0 ? "，迟到 \(late) 分钟" : "")
          : "\(person) signed in to \(session) at \(moment)"
            + (late > 0 ? ", \(late) minutes late" : ""))
    }
  }

  private static let sign = Statement<
    String, String, String?, String?, (String, String, Int32)
  >(
    "training.signin",
    """
    select e.employee_no || ' ' || e.name_zh,
      to_char(i.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI'),
      greatest(extract(epoch from i.at - d.starts_at) / 60, 0)::int
    from (select training.sign($1, $2, $3::text::date, $4::text::time)) i (at)
    cross join training.session_of($1) s
    join training.session_day d on d.shop_id = s.shop_id and d.session_code = s.session_code
      and d.held_on = (i.at at time zone 'Asia/Shanghai')::date
    join training.participant p on p.shop_id = s.shop_id and p.session_code = s.session_code
    join staff.employee e on e.employee_id = p.employee_id and e.employee_no = $2
    """)
}
