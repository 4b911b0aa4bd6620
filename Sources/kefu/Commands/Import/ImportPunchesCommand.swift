import ArgumentParser
import KefuImport

/// `kefu import punches`: punches from CSV or from a clock's own file.
struct ImportPunchesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "punches", abstract: "打卡 · punches, CSV or a clock's .dat file.",
    discussion: """
      Columns: employee_no or clock_user, shop, punched_at; optional direction (in, out), source.
      A .dat file has six columns between tabs (number, local time, work code, state,
      verification, reserved) and needs --shop.
      """)

  @OptionGroup var files: ImportArguments

  @Option(help: "Source of punches whose file has none; lower case, such as gate.")
  var source: String?

  @Flag(help: "The files are a clock's, whatever their name.")
  var device = false

  @Flag(help: "Believe a clock's state column: 0, 3, 4 in; 1, 2, 5 out.")
  var trustState = false

  @OptionGroup var shared: SharedOptions

  func run() async throws {
    try files.run(.punches, shared) { options in
      options.source = source
      options.isDevice = device ? true : nil
      options.trustsState = trustState
    }
  }
}
