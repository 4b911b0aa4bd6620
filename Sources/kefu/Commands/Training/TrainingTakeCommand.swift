import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu training take SHOP COURSE…`: gives a shop courses of the catalogue.
struct TrainingTakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take", abstract: "引进课程 · give a shop courses of the catalogue.")

  @Argument(help: "Shop, by its code.") var shop: String
  @Argument(help: "Courses, as --catalogue names them.") var courses: [String]
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let (shop, courses) = (shop, courses)
    let given = try write.perform(
      needing: "write", "training_plan", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in try connection.fetchOne(Self.take, shop, courses)
    }
    print(
      shared.lang == .zh
        ? "\(shop) 新增 \(given) 门课程" : "\(shop) has \(given) more course\(given == 1 ? "" : "s")")
  }

  private static let take = Statement<String, [String], Int32>(
    "training.take", "select training.give_courses($1, variadic $2)")
}
