import ArgumentParser

/// `kefu training product`: products that agents must know before they are sold (TRN-006).
struct TrainingProductCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "product", abstract: "新产品 · products that agents must know first (TRN-006).",
    subcommands: [List.self, Add.self, Check.self, Release.self], defaultSubcommand: List.self)
}
