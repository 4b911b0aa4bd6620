import Foundation

/// Runs other programs: `psql` for baselines, this one for measures in a fresh process.
enum Program {
  /// Runs a program found in the path, its notes on standard error; throws unless it ends with 0.
  ///
  /// What it prints is read and dropped; changes to the environment are for it alone.
  static func run(_ arguments: [String], environment: [String: String] = [:]) throws {
    _ = try launch(arguments, environment: environment)
  }

  /// Runs a program and returns what it prints.
  static func output(_ arguments: [String]) throws -> String {
    try launch(arguments, environment: [:])
  }

  /// Runs psql on a database without anybody's start-up file.
  static func psql(_ database: String, _ arguments: [String]) throws {
    try run(
      ["psql", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--dbname=\(database)"]
        + arguments)
  }

  private static func launch(
    _ arguments: [String], environment: [String: String]
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw BenchmarkError.program(arguments.first ?? "", process.terminationStatus)
    }
    return text
  }
}
