import ArgumentParser

/// `kefu training makeup SESSION E0032 81`: the result of the make-up exam (TRN-005d).
struct TrainingMakeUpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "makeup", abstract: "登记补考成绩 · record the make-up; absence counts 0 (TRN-005d).")

  @OptionGroup var exam: ExamOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws { try exam.record(isMakeUp: true, write: write, shared: shared) }
}
