import Foundation
import KefuTestSupport

/// Runs the commands of a transcript against the database of the test.
struct TranscriptRunner {
  let database: TestDatabase
  let folder: URL

  /// Folder of the recorded files.
  static let recordings = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "Transcripts")

  /// Whether files are written anew instead of compared.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_TRANSCRIPTS"] == "1"

  /// The same steps with what they wrote now.
  func run(_ transcript: Transcript) throws -> Transcript {
    var result = transcript
    for index in result.steps.indices {
      let command = result.steps[index].command
      if command.hasPrefix("sql> ") {
        let ended = try database.psql(input: String(command.dropFirst(5)))
        result.steps[index].lines = ended.exitCode == 0 ? [] : ["sql failed: \(ended.errors)"]
      } else {
        result.steps[index].lines = try run(String(command.dropFirst(2)))
      }
    }
    return result
  }

  private func run(_ line: String) throws -> [String] {
    var words = Transcript.Step.words(line.replacing("{tmp}", with: folder.path))
    let login = String(words.removeFirst().dropLast())
    var environment = database.environment(as: login == "-" ? nil : login)
    // Nothing of the person who runs the tests may change what is recorded.
    for name in ["COLUMNS", "NO_COLOR", "PAGER", "PGOPTIONS", "TZ"] { environment[name] = "" }
    while let word = words.first, let equals = word.firstIndex(of: "="), equals != word.startIndex {
      environment[String(word[..<equals])] = String(word[word.index(after: equals)...])
      words.removeFirst()
    }
    let program = words.removeFirst()
    let ended = try Command.run(program, words, environment: environment)
    return lines(ended.errors).map { $0.isEmpty ? "!" : "! " + $0 } + lines(ended.output)
      + ["= \(ended.exitCode)"]
  }

  private func lines(_ text: String) -> [String] {
    var lines = masked(text).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// The text without what differs from run to run.
  private func masked(_ text: String) -> String {
    text.replacing(folder.path, with: "{tmp}").replacing(database.name, with: "{database}")
      .replacing(Self.today, with: "{today}")
      .replacing(#/PostgreSQL \d+\.\d+/#, with: "PostgreSQL {version}")
      .replacing(#/version 1\.\d+/#, with: "version {schema}")
      .replacing(#/\{today\} \d\d:\d\d:\d\d/#, with: "{today} {clock}")
      .replacing(#/[0-9a-f]{64}/#, with: "{hash}")
      .replacing(#/connection to server (?:at|on) .*? failed: /#, with: "{server}: ")
  }

  private static let today: String = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 8 * 3600) ?? .gmt
    let parts = calendar.dateComponents([.year, .month, .day], from: Date())
    return String(
      format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
  }()
}
