import ArgumentParser

/// `kefu promotion`: ladders, eligibility, requests and appointments (EMP-013 to EMP-016).
struct PromotionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "promotion",
    abstract: "晋升 · ladders, eligibility item by item, promotions.",
    subcommands: [
      PromotionLaddersCommand.self, PromotionCheckCommand.self, PromotionApplyCommand.self,
      PromotionRecordCommand.self, PromotionAppointCommand.self, PromotionFactCommand.self,
    ])
}
