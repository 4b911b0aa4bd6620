import ArgumentParser

/// `kefu training materials`: handed in, checked, copied (TRN-005b).
struct TrainingMaterialsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "materials", abstract: "教材 · materials: handed in, checked, copied (TRN-005b).",
    subcommands: [List.self, HandIn.self, Check.self, Copies.self],
    defaultSubcommand: List.self)
}
