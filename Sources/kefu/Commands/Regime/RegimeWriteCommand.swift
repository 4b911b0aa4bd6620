import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu regime write 3B --chapter 2 --title 培训 --part TRAINING --body …` (REG-001a).
struct RegimeWriteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write", abstract: "编写章节 · write a chapter or section of a draft.",
    discussion: "A text that was submitted or published is not changed: kefu regime amend.")

  @OptionGroup var choice: RegimeChoice
  @Option(help: "Number of the chapter.") var chapter: Int32
  @Option(help: "Number of the section; 0 is the chapter itself.") var section: Int32 = 0
  @Option(help: "Heading in Chinese.") var title: String
  @Option(help: "Heading in English (default: the Chinese one).") var titleEn: String?
  @Option(help: "Part of the checklist that it covers, such as LEAVE.") var part: String?
  @Option(help: "The text.") var body: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let words = try write.perform(over: &connection, language: shared.lang) {
      (connection) throws(PostgresError) in
      let found = try choice.find(over: &connection)
      _ = try connection.fetchOne(
        Self.write, found.key, chapter, section, part, title, titleEn ?? title, body)
      return found.words
    }
    let place = section == 0 ? "\(chapter)" : "\(chapter).\(section)"
    print(
      shared.lang == .zh
        ? "已写入 \(words.zh) \(place) \(title)" : "wrote \(place) \(titleEn ?? title) of \(words.en)")
  }

  private static let write = Statement<
    Int64, Int32, Int32, String?, String, String, String?, String?
  >(
    "regime.write", "select policy.write_section($1, $2, $3, $4, $5, $6, $7)::text")
}
