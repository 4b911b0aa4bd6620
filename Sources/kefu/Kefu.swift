import ArgumentParser

/// The managers' command line: reports, explanations, access, imports and checks.
@main
struct Kefu: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kefu",
    abstract: "客服后台：报表、工资单解释、权限、导入与检查 · reports, explained pay, access, checks.",
    discussion: """
      Server and person come from libpq's environment (PGHOST, PGUSER, PGSERVICE, ~/.pgpass).
      Data goes to standard output, notes to standard error.
      Topics: kefu help \(HelpTopic.allCases.map(\.rawValue).joined(separator: " | "))
      """,
    version: VersionCommand.text,
    subcommands: [
      ReportCommand.self, ExplainCommand.self, WhoamiCommand.self, AccessCommand.self,
      OrganizationCommand.self,
      TrainingCommand.self,
      CheckCommand.self, DoctorCommand.self, ImportCommand.self, VerifyCommand.self,
      ApprovalCommand.self, AuditCommand.self, StaffCommand.self, HeadcountCommand.self,
      VersionCommand.self,
      PolicyCommand.self, RegimeCommand.self, GrievanceCommand.self,
      ApprovalCommand.self, AuditCommand.self, VersionCommand.self,
      ResignationCommand.self, ReassignCommand.self, DisciplineCommand.self, BreachCommand.self,
      DisputeCommand.self, PayNoticeCommand.self, BenefitCommand.self, AwardCommand.self,
      CareCommand.self, ReferralCommand.self,
      ApprovalCommand.self, AuditCommand.self, ProbationCommand.self, PromotionCommand.self,
    ])

  static func main() async {
    let words = Array(CommandLine.arguments.dropFirst())
    if let topic = HelpTopic(words) {
      print(topic.text)
      return
    }
    do {
      var command = try await asyncParseAsRoot(words)
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
    } catch {
      guard let failure = Failure(error) else { exit(withError: error) }
      failure.end(language: SharedOptions.language(in: words), debug: words.contains("--debug"))
    }
  }
}
