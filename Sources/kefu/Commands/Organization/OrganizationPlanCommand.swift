import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu org plan`: the headcount plan (人员编制, ORG-019).
struct OrganizationPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "人员编制 · planned, filled and vacant places.",
    discussion: """
      The department head proposes, the company leadership approves, HR enters:
        cs_manager: kefu org plan propose SCENIC/CSD CSC-TEL/TEL_AGENT=6
        general_manager: kefu approval approve NUMBER
        hr: kefu org plan set SCENIC/CSC-TEL TEL_AGENT 6 --request NUMBER --from 2026-12-01
      """,
    subcommands: [
      OrganizationPlanShowCommand.self, OrganizationPlanProposeCommand.self,
      OrganizationPlanSetCommand.self,
    ],
    defaultSubcommand: OrganizationPlanShowCommand.self)
}
