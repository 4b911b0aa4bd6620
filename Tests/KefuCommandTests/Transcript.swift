import Foundation
import KefuTestSupport

/// A file of commands with what each must write and how it must end.
///
///     $ tel_agent_1: kefu report headcount -p 2026-10 --company
///     ! what goes to standard error
///     what goes to standard output
///     = 79
///
/// The word before the colon is the login; `-` is the superuser of the tests. `NAME=VALUE` before
/// the program sets a variable. A line `sql> …` runs as the superuser. `{tmp}` is a folder of the
/// run, `{today}` the day in Asia/Shanghai, `{database}` the database, `{host}` the server.
struct Transcript {
  /// A command with its recorded outcome.
  struct Step {
    var comment: [String] = []
    var command: String
    var lines: [String] = []
  }

  var steps: [Step] = []
  var tail: [String] = []

  /// Reads the text of a file.
  init(_ text: String) {
    var comment: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("$ ") || line.hasPrefix("sql> ") {
        steps.append(Step(comment: comment, command: line))
        comment = []
      } else if steps.last?.isComplete ?? true
        || (steps.last?.lines.isEmpty ?? true) && (line.isEmpty || line.hasPrefix("#"))
      {
        comment.append(line)
      } else if !steps.isEmpty {
        steps[steps.count - 1].lines.append(line)
      }
    }
    tail = comment
  }

  /// The file with these steps.
  var text: String {
    (steps.flatMap { $0.comment + [$0.command] + $0.lines } + tail).joined(separator: "\n")
  }
}

extension Transcript.Step {
  /// Whether the end of the command has been read: SQL has none, commands end with a code.
  var isComplete: Bool { command.hasPrefix("sql> ") || lines.last?.hasPrefix("= ") == true }

  /// The words of the command, with quotes as a shell takes them.
  static func words(_ command: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in command {
      if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character == " " {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}
