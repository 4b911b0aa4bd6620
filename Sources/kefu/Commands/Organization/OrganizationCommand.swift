import ArgumentParser

/// `kefu org`: units, posts, places and duties.
struct OrganizationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "org", abstract: "组织架构 · units, posts, headcount plan, duties.",
    subcommands: [
      OrganizationChartCommand.self, OrganizationFindCommand.self, OrganizationDutiesCommand.self,
      OrganizationPlanCommand.self, OrganizationMoveCommand.self, OrganizationSplitCommand.self,
      OrganizationCloseCommand.self, OrganizationLineCommand.self,
      OrganizationInstantiateCommand.self, OrganizationTemplatesCommand.self,
    ])
}
