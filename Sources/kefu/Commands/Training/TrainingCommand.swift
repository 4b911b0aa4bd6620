import ArgumentParser

/// `kefu training`: courses, plans, sessions, sign-ins, exams and products (TRN-001 to TRN-008).
struct TrainingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "training",
    abstract: "培训与考试 · courses, plan, sessions, sign-in, exams, make-ups, products.",
    discussion: """
      A session is named by its code, such as SCENIC-TALK-20260916, or SHOP/CODE where several \
      shops use the code; kefu training list shows them.
      """,
    subcommands: [
      TrainingCoursesCommand.self, TrainingTakeCommand.self, TrainingPlanCommand.self,
      TrainingScheduleCommand.self, TrainingInviteCommand.self, TrainingCancelCommand.self,
      TrainingMaterialsCommand.self, TrainingSignInCommand.self, TrainingExcuseCommand.self,
      TrainingScoreCommand.self, TrainingMakeUpCommand.self, TrainingSkillCommand.self,
      TrainingListCommand.self, TrainingSheetCommand.self, TrainingShowCommand.self,
      TrainingDueCommand.self,
      TrainingAbsenceCommand.self, TrainingShortfallCommand.self, TrainingProductCommand.self,
    ])
}
