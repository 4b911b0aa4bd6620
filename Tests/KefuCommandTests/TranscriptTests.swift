import Foundation
import KefuTestSupport
import Testing

/// Real commands against a real server: command, exit code, standard output and error.
///
/// `RECORD_TRANSCRIPTS=1` writes the files anew; read the difference before you commit it.
struct TranscriptTests {
  @Test(.database(.closed), arguments: try files("closed-"))
  func `the commands of a closed company write what is recorded`(file: String) throws {
    try check(file)
  }

  @Test(.database(.empty), arguments: try files("empty-"))
  func `the commands of a database without Kefu write what is recorded`(file: String) throws {
    try check(file)
  }

  private func check(_ name: String) throws {
    let file = TranscriptRunner.recordings.appending(path: name)
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "kefu-transcript-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try "demo-password\n".write(
      to: folder.appending(path: "password"), atomically: true, encoding: .utf8)
    let recorded = Transcript(try String(contentsOf: file, encoding: .utf8))
    let now = try TranscriptRunner(database: try .current, folder: folder).run(recorded)
    if TranscriptRunner.isRecording {
      return try now.text.write(to: file, atomically: true, encoding: .utf8)
    }
    for (old, new) in zip(recorded.steps, now.steps) {
      #expect(
        old.lines == new.lines,
        "\(name): \(new.command)\nnow:\n\(new.lines.joined(separator: "\n"))")
    }
  }

  private static func files(_ prefix: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: TranscriptRunner.recordings.path)
      .filter { $0.hasPrefix(prefix) }.sorted()
  }
}
