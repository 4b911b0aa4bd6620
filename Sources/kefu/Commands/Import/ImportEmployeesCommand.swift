import ArgumentParser
import KefuImport

/// `kefu import employees`: people, their employment and first post.
struct ImportEmployeesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "employees", abstract: "员工与入职 · people and their employment.",
    discussion: """
      Columns: employee_no, name_zh, shop, entry_date; optional name_en, unit, post, leave_date
      (last day in service), joined_on, clock_user. A column that the file has is authoritative,
      blank cells included; a column that it lacks changes nothing.
      """)

  @OptionGroup var files: ImportArguments
  @OptionGroup var shared: SharedOptions

  func run() async throws {
    try files.run(.employees, shared) { _ in }
  }
}
