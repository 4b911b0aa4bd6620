import ArgumentParser

/// `kefu training score SESSION E0031 88.5`: the result of the exam (TRN-005d).
struct TrainingScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "登记考核成绩 · record the result of the exam (TRN-005d).")

  @OptionGroup var exam: ExamOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws { try exam.record(isMakeUp: false, write: write, shared: shared) }
}
