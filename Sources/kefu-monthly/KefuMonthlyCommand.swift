internal import ArgumentParser
internal import KefuDomain
internal import KefuMonthly
internal import KefuPostgres
internal import KefuRendering
internal import KefuReports
internal import Logging

/// The batch executable: arguments, progress and exit codes of `MonthlyRun`.
@main
struct KefuMonthlyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kefu-monthly",
    abstract: "Closes a month of every shop and writes the monthly reports.",
    discussion: """
      Checks, computes and, with --seal, seals each shop's month, then writes the reports of \
      every recipient under the recipient's own role to OUTPUT/MONTH/SHOP/LOGIN/. Server and \
      login come from libpq's environment (PGHOST, PGUSER, PGSERVICE …); the login must be a \
      member of kefu_batch. A run that was killed is finished by running it again.

      EXIT CODES
        0   all shops done
        1   some shops failed; the list says why
        64  the arguments are wrong
        69  the server is not available
        73  a file of the output cannot be written
        75  another run holds the month; nothing was changed
        77  the login may not act as kefu_batch
      """)

  @Argument(help: "The month, such as 2026-10.")
  var month: String

  @Option(name: .shortAndLong, help: "The folder that receives the files.")
  var output = "reports"

  @Option(help: "Code of a shop to run; may be given again. All shops without it.")
  var shop: [String] = []

  @Option(name: .shortAndLong, help: "Shops at work at the same time.")
  var jobs = 2

  @Flag(help: "Seal the months: nobody can change them afterwards.")
  var seal = false

  @Option(help: "Formats of the files, separated by commas: txt, csv, tsv, json, html, xlsx.")
  var formats = "txt,csv,json,html,xlsx"

  @Option(help: "Language of titles and notes: zh or en.")
  var lang: ReportLanguage = .zh

  @Flag(help: "Check and compute, tell what would change, and store nothing.")
  var dryRun = false

  @Flag(help: "Tell what is sent to the server when something fails.")
  var debug = false

  mutating func validate() throws {
    if (try? parsedMonth()) == nil {
      throw ValidationError("'\(month)' is no month; write it like 2026-10")
    }
    if jobs < 1 || jobs > 64 { throw ValidationError("--jobs takes 1 to 64") }
    if (try? parsedFormats()) == nil {
      throw ValidationError(
        "'\(formats)' names a format that is none of txt, csv, tsv, json, html, xlsx")
    }
  }

  private func parsedMonth() throws -> Month { try Month(month) }

  private func parsedFormats() throws -> [ReportFormat] {
    var parsed: [ReportFormat] = []
    for name in formats.split(separator: ",") {
      let format = try ReportFormat(option: String(name))
      if !parsed.contains(format) { parsed.append(format) }
    }
    return parsed
  }

  mutating func run() async throws {
    let console = MonthlyConsole(language: lang, showsDebug: debug)
    var logger = Logger(label: "kefu.monthly") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = debug ? .debug : .warning
    let options = MonthlyOptions(
      month: try parsedMonth(), output: output, shops: shop, jobs: jobs, seals: seal,
      formats: try parsedFormats(), language: lang, isDryRun: dryRun)
    let report: MonthlyReport
    do throws(MonthlyError) {
      report = try await MonthlyRun(
        options: options, parameters: ConnectionParameters(), logger: logger
      ).run(progress: console)
    } catch {
      await console.fail(error)
      throw ExitCode(MonthlyExit.code(of: error))
    }
    await console.summarize(report, options: options)
    if let error = report.systemError { throw ExitCode(MonthlyExit.code(of: error)) }
    if !report.isComplete { throw ExitCode(1) }
  }
}

extension ReportLanguage: ExpressibleByArgument {}
