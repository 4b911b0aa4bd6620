import ArgumentParser

/// `kefu import`: people's data from files.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "导入人事数据 · import people and their records.",
    discussion: """
      A file is stored whole or not at all, unless --partial. Importing it again changes nothing.
      Bad lines go to FILE.rejects.csv with line, column, value and reason; the counts go to
      standard output. Headers are the names below or Chinese titles; other headers need --map:

        columns:   { EmpID: employee_no, DateofHire: entry_date, Department: unit }
        joined:    { name_zh: [Surname, Given] }
        values:    { unit: { "IT/IS": HQ-IT } }
        constants: { shop: S01 }
        dates:     [ "MM/DD/YYYY" ]
        encoding:  GB18030
        delimiter: ";"
        decimal_comma: true

      Columns that neither the feed nor the map names are left out.
      """,
    subcommands: [
      ImportEmployeesCommand.self, ImportAssignmentsCommand.self, ImportPunchesCommand.self,
      ImportContractsCommand.self, ImportCertificatesCommand.self,
      ImportTrainingResultsCommand.self,
    ])
}
