import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu training shortfall`: all-staff trainings of a year against the policy (TRN-002c).
struct TrainingShortfallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shortfall",
    abstract: "全员培训欠办 · all-staff trainings of the year against the policy (TRN-002c).")

  @Option(help: "Count up to this day of its year (default: today).") var on: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  mutating func validate() throws { try TrainingDays.check([on]) }

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let rows = try connection.fetch(Self.shops, shared.lang.rawValue, on)
    try output.write(
      TrainingTable.make(
        name: "training-shortfall",
        title: ReportText(zh: "全员培训", en: "Trainings of all staff"),
        columns: [
          PlainTable.column("shop", "店", "shop"), PlainTable.column("name", "名称", "name"),
          PlainTable.column("until", "截至", "up to", .date),
          PlainTable.column("required", "应办", "required", .integer),
          PlainTable.column("held", "已办", "held", .integer),
          PlainTable.column("missing", "欠办", "missing", .integer),
        ], rows: rows), language: shared.lang, hasBanner: false)
  }

  private static let shops = Statement<String, String?, [String]>(
    "training.shortfall",
    """
    select array[s.code, case $1 when 'zh' then s.name_zh else s.name_en end, d.day::text,
      c.required::text, c.held::text, c.missing::text]
    from (select coalesce($2::text::date, access.today())) d (day)
    cross join lateral training.company_shortfall(d.day) c
    join org.shop s on s.shop_id = c.shop_id
    order by s.code collate "C"
    """)
}
