import ArgumentParser
import KefuImport

/// `kefu import training-results`: exam results by person, course and day (TRN-001a, TRN-005d).
struct ImportTrainingResultsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "training-results", abstract: "考核成绩 · exam results.",
    discussion: """
      Columns: employee_no, shop, course, held_on, score (0 to 100); optional session, examiner
      (the trainer unless named). Without session a result goes to the last session of the course
      to which the person was called and that was over by then. After an exam missed with cause it
      is the make-up's. A result on file is never changed.
      """)

  @OptionGroup var files: ImportArguments
  @OptionGroup var shared: SharedOptions

  func run() async throws {
    try files.run(.trainingResults, shared) { _ in }
  }
}
