import ArgumentParser

/// `kefu breach`: breach of a person's contract, from the finding to the settlement (EMP-022).
struct BreachCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "breach",
    abstract: "违约：立案、调查、认定、赔付 · breach: open, investigate, decide, settle.",
    subcommands: [
      BreachOpenCommand.self, BreachInvestigateCommand.self, BreachDecideCommand.self,
      BreachSettleCommand.self, BreachListCommand.self, LateFeeCommand.self,
    ])
}
