import Foundation
import KefuTestSupport

/// A program of this package that runs while the test goes on.
final class StartedProgram: Sendable {
  private let process: Process
  private let folder: URL

  /// Starts a program with the environment of a database; its output goes to files.
  init(_ name: String, _ arguments: [String], in database: TestDatabase) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "kefu-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let errors = folder.appending(path: "err")
    try Data().write(to: errors)
    let process = Process()
    process.executableURL = URL(filePath: "\(PackageRoot.products)/\(name)")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment
      .merging(database.environment()) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    self.process = process
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Waits for the end and returns the exit code, or the signal with a minus, and the notes.
  func end() throws -> (code: Int32, errors: String) {
    process.waitUntilExit()
    let status = process.terminationStatus
    let isExit = process.terminationReason == .exit
    let errors = try Data(contentsOf: folder.appending(path: "err"))
    return (isExit ? status : -status, String(decoding: errors, as: UTF8.self))
  }

  /// Ends the program at once, without a chance to clean up (`kill -9`).
  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
  }
}
