import ArgumentParser
import Glibc

/// Measures Kefu against bare libpq, `psql` and plain SQL in the same run, and prints the ratios.
///
/// The server is that of libpq's environment; everything happens in a database of its own that
/// is dropped at the end. Exit code 1 when a target is missed.
@main
struct KefuBenchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kefu-benchmarks",
    abstract: "Measures Kefu against bare libpq, psql and plain SQL in the same run.",
    discussion: """
      Medians of interleaved runs; judge the ratios, never the times. Needs a server whose \
      superuser the environment names, as pg_virtualenv gives one.
      """)

  @Flag(help: "Small sizes, within a minute; targets are shown and not enforced on memory.")
  var quick = false

  @Flag(help: "One line of JSON a measure.")
  var json = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Families or measures whose name begins so.", valueName: "name"))
  var only: [String] = []

  @Option(help: "Interleaved rounds of the long measures.")
  var rounds: Int?

  @Flag(help: "Keep the database afterwards.")
  var keep = false

  @Option(help: .hidden)
  var alone: String?

  @Option(help: .hidden)
  var database: String?

  func validate() throws {
    let names = Families.all.map { $0.name }
    for wanted in only where !names.contains(where: { wanted.hasPrefix($0) }) {
      throw ValidationError(
        "there is no family \(wanted); there are \(names.joined(separator: ", "))")
    }
    if let rounds, rounds < 1 { throw ValidationError("--rounds must be at least 1") }
  }

  func run() throws {
    // Encryption of a local connection would only hide the difference: off unless asked for.
    setenv("PGSSLMODE", "disable", 0)
    let size: BenchmarkSize = quick ? .quick : .full
    if let alone, let database {
      try Solo.run(alone, Bench(scratch: Scratch(adopting: database), size: size, rounds: 1))
      return
    }
    let scratch = try Scratch()
    defer { if !keep { scratch.drop() } }
    let bench = Bench(scratch: scratch, size: size, rounds: rounds ?? size.rounds)
    var report = Report(isJSON: json)
    for family in Families.all where isWanted(family.name) {
      Console.note("measuring \(family.name)")
      do {
        for measure in try family.measures(bench) where isWanted(measure.name) {
          report.add(measure)
        }
      } catch {
        Console.note(String(reflecting: error))
        throw error
      }
    }
    report.finish()
    if !report.passes {
      if !keep { scratch.drop() }
      throw ExitCode(1)
    }
  }

  private func isWanted(_ name: String) -> Bool {
    only.isEmpty || only.contains { name.hasPrefix($0) || $0.hasPrefix(name + ".") }
  }
}
