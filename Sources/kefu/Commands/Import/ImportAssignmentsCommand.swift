import ArgumentParser
import KefuImport

/// `kefu import assignments`: who holds which post where, by date.
struct ImportAssignmentsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assignments", abstract: "任职 · who holds which post, by date.",
    discussion: """
      Columns: employee_no, shop, post, valid_from; optional unit, valid_to (last day), primary.
      """)

  @OptionGroup var files: ImportArguments
  @OptionGroup var shared: SharedOptions

  func run() async throws {
    try files.run(.assignments, shared) { _ in }
  }
}
