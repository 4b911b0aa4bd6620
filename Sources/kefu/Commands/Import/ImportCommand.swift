import ArgumentParser

/// `kefu import`: employees, assignments and punches from files.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "导入员工、任职与打卡 · import people, posts and punches.",
    discussion: """
      A file is stored whole or not at all, unless --partial. Importing it again changes nothing.
      Bad lines go to FILE.rejects.csv with line, column, value and reason; the counts go to
      standard output. Headers are the names below or Chinese titles; other headers need --map:

        columns:   { 人员编号: employee_no, 刷卡时间: punched_at }
        constants: { shop: S01, source: gate }
        dates:     [ "DD/MM/YYYY HH24:MI" ]
        encoding:  GB18030
        delimiter: ";"
      """,
    subcommands: [
      ImportEmployeesCommand.self, ImportAssignmentsCommand.self, ImportPunchesCommand.self,
    ])
}
