import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu training skill E0031 PHONE --evidence …`: puts a skill on a person's list (TRN-001b).
struct TrainingSkillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "skill", abstract: "登记技能 · put a skill on a person's list (TRN-001b).",
    discussion: "Skills: PRODUCT PHONE PROBLEM CRM MASSAGE HYGIENE ETIQUETTE CRM_SYSTEM.")

  @Argument(help: "Person, by employee number.") var employee: String
  @Argument(help: "Skill.") var skill: String
  @Option(help: "What shows it.") var evidence: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let entry = self
    let named = try write.perform(
      needing: "write", "training", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      try connection.fetchOptional(Self.enter, entry.employee, entry.skill, entry.evidence)
    }
    guard let named else {
      throw Failure(
        .badInput,
        ReportText(
          zh: "没有员工 \(employee) 或技能 \(skill)",
          en: "there is no employee \(employee) or skill \(skill)"),
        remedy: ReportText(zh: "核对工号与技能代码", en: "check the number and the skill's code"))
    }
    print(
      shared.lang == .zh
        ? "\(named.0) 技能：\(named.1)（\(evidence)）"
        : "\(named.0) has the skill \(named.2) (\(evidence))")
  }

  private static let enter = Statement<String, String, String, (String, String, String)>(
    "training.skill",
    """
    insert into training.employee_skill as k (shop_id, employee_id, skill_code, unit_id, evidence)
    select e.shop_id, e.employee_id, s.skill_code, e.unit_id, $3
    from staff.employee e cross join training.skill s
    where e.employee_no = $1 and s.skill_code = $2
    on conflict on constraint employee_skill_pkey do update
    set evidence = excluded.evidence, assessed_on = excluded.assessed_on,
      entered_by = excluded.entered_by, entered_at = excluded.entered_at
    returning (select e.employee_no || ' ' || e.name_zh from staff.employee e
        where e.employee_id = k.employee_id),
      (select s.name_zh from training.skill s where s.skill_code = k.skill_code),
      (select s.name_en from training.skill s where s.skill_code = k.skill_code)
    """)
}
