import ArgumentParser

/// `kefu training plan`: the yearly plans of the units (TRN-005a).
struct TrainingPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "培训计划 · the yearly training plan.",
    subcommands: [TrainingPlanListCommand.self, TrainingPlanAddCommand.self],
    defaultSubcommand: TrainingPlanListCommand.self)
}
