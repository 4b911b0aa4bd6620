import ArgumentParser
import KefuPostgres
import KefuReports

extension TrainingMaterialsCommand {
  /// `kefu training materials list`: due days, hand-ins, checks.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "教材列表 · due days, hand-ins and checks of each session.")

    @Option(name: .shortAndLong, help: "Days of the sessions, such as 2026-10.") var period: String?
    @OptionGroup var output: OutputOptions
    @OptionGroup var shared: SharedOptions

    func run() throws {
      _ = try output.chosenFormat()
      var connection = try shared.connect()
      let (first, last) = try TrainingDays.range(period, over: &connection)
      try output.write(
        TrainingTable.make(
          name: "training-materials", title: ReportText(zh: "教材", en: "Materials"),
          columns: [
            PlainTable.column("session", "培训", "session"),
            PlainTable.column("starts_on", "开课", "starts on", .date),
            PlainTable.column("due_on", "应交", "due on", .date),
            PlainTable.column("handed_on", "交付", "handed in", .date),
            PlainTable.column("days_late", "迟交天数", "days late", .integer),
            PlainTable.column("title", "教材", "title"),
            PlainTable.column("reason", "迟交原因", "reason"),
            PlainTable.column("checked_by", "审核人", "checked by"),
            PlainTable.column("copies", "分发份数", "copies", .integer),
          ], rows: try connection.fetch(Self.materials, first, last)),
        language: shared.lang, hasBanner: false)
    }

    private static let materials = Statement<String, String, [String]>(
      "training.materials",
      """
      select array[s.session_code, s.starts_on::text, coalesce(d.due::text, ''),
        coalesce(m.handed_on::text, ''),
        coalesce(nullif(greatest(m.handed_on - d.due, 0), 0)::text, ''),
        coalesce(m.title, ''), coalesce(m.late_reason, ''), coalesce(k.checked_by, ''),
        coalesce((select sum(c.copies)::text from training.material_copy c
          where c.shop_id = m.shop_id and c.session_code = m.session_code
            and c.material_no = m.material_no), '')]
      from training.session s
      cross join lateral (select training.materials_due(s.unit_id, s.starts_on)) d (due)
      left join training.material m
        on m.shop_id = s.shop_id and m.session_code = s.session_code
      left join training.material_check k on k.shop_id = m.shop_id
        and k.session_code = m.session_code and k.material_no = m.material_no
      where s.starts_on >= $1::text::date and s.starts_on <= $2::text::date
      order by s.starts_on, s.session_code collate "C", m.material_no
      """)
  }
}
