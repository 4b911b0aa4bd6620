import ArgumentParser

/// `kefu discipline`: measures, from the proposal to the record (EMP-023, REG-007b).
struct DisciplineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discipline",
    abstract: "处分：建议、登记、查询、考核不合格 · measures: propose, record, list, failed assessments.",
    subcommands: [
      DisciplineProposeCommand.self, DisciplineRecordCommand.self, DisciplineListCommand.self,
      DisciplineKindsCommand.self, AssessmentCommand.self, DemotionCommand.self,
    ])
}
