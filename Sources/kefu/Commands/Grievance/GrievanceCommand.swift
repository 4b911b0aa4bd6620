import ArgumentParser

/// `kefu grievance`: internal complaints of employees (REG-004).
struct GrievanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grievance",
    abstract: "员工申诉 · grievances of staff about pay, fines, evaluation.",
    discussion: """
      The person, human resources and the general manager read a grievance; whom it is about \
      never does.
      """,
    subcommands: [
      GrievanceFileCommand.self, GrievanceListCommand.self, GrievanceStepCommand.self,
      GrievanceCloseCommand.self,
    ])
}
