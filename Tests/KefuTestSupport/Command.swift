package import Foundation

/// Runs programs and returns what they wrote.
package enum Command {
  /// The end of a program.
  package struct Outcome: Sendable {
    /// The exit code; the number of the signal with a minus where one ended the program.
    package var exitCode: Int32
    /// What it wrote to standard output.
    package var stdout: Data
    /// What it wrote to standard error.
    package var stderr: Data

    /// Standard output as text.
    package var output: String { String(decoding: stdout, as: UTF8.self) }
    /// Standard error as text.
    package var errors: String { String(decoding: stderr, as: UTF8.self) }
  }

  /// Runs a program to its end, in the folder of the package.
  ///
  /// `executable` is a path, a name found on `PATH`, or a product of this package (`kefu`).
  /// `environment` is laid over that of the tests; an empty value removes a variable.
  package static func run(
    _ executable: String, _ arguments: [String] = [], environment: [String: String] = [:],
    input: String = "", directory: String = PackageRoot.path
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try locate(executable))
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: directory)
    process.environment = ProcessInfo.processInfo.environment
      .merging(environment) { _, new in new }.filter { !$0.value.isEmpty }

    // Files rather than pipes: no output is too large, and nothing can wait for each other.
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("kefu-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (stdin, stdout, stderr) = (
      folder.appendingPathComponent("in"), folder.appendingPathComponent("out"),
      folder.appendingPathComponent("err")
    )
    try Data(input.utf8).write(to: stdin)
    try Data().write(to: stdout)
    try Data().write(to: stderr)
    process.standardInput = try FileHandle(forReadingFrom: stdin)
    process.standardOutput = try FileHandle(forWritingTo: stdout)
    process.standardError = try FileHandle(forWritingTo: stderr)
    try process.run()
    process.waitUntilExit()
    let ended = process.terminationStatus
    return Outcome(
      exitCode: process.terminationReason == .exit ? ended : -ended,
      stdout: try Data(contentsOf: stdout), stderr: try Data(contentsOf: stderr))
  }

  /// Finds a program: by path, among the products of the package, or on `PATH`.
  private static func locate(_ name: String) throws -> String {
    if name.contains("/") { return name }
    let folders =
      [PackageRoot.products]
      + (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    for folder in folders where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)") {
      return "\(folder)/\(name)"
    }
    throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: name])
  }
}
