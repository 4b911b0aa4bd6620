import ArgumentParser

/// `kefu regime`: the register of regimes, from draft to review (REG-001, REG-003).
struct RegimeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regime",
    abstract: "制度登记：起草、征求意见、审批、公布、确认、复核 · the regime register.",
    subcommands: [
      RegimeListCommand.self, RegimeShowCommand.self, RegimeChecklistCommand.self,
      RegimeDraftCommand.self, RegimeAmendCommand.self, RegimeWriteCommand.self,
      RegimeConsultCommand.self, RegimeOpinionCommand.self, RegimeOpinionsCommand.self,
      RegimeSettleCommand.self, RegimeAdoptCommand.self, RegimePublishCommand.self,
      RegimeAcknowledgeCommand.self, RegimePendingCommand.self, RegimeReviewCommand.self,
      RegimeReviewsCommand.self,
    ])
}
