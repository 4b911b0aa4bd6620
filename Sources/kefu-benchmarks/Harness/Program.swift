import Foundation

/// Runs other programs: `psql` for baselines, this one for measures in a fresh process.
enum Program {
  /// Runs a program found in the path, its notes on standard error; throws unless it ends with 0.
  static func run(_ arguments: [String], output: String = "/dev/null") throws {
    _ = try launch(arguments, output: FileHandle(forWritingAtPath: output), captured: nil)
  }

  /// Runs a program and returns what it prints.
  static func output(_ arguments: [String]) throws -> String {
    let pipe = Pipe()
    return try launch(arguments, output: nil, captured: pipe)
  }

  /// Runs psql on a database without anybody's start-up file.
  static func psql(_ database: String, _ arguments: [String]) throws {
    try run(
      ["psql", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--dbname=\(database)"]
        + arguments)
  }

  private static func launch(
    _ arguments: [String], output: FileHandle?, captured: Pipe?
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    if let captured {
      process.standardOutput = captured
    } else {
      process.standardOutput = output ?? FileHandle.nullDevice
    }
    try process.run()
    var text = ""
    if let captured {
      text = String(
        decoding: captured.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw BenchmarkError.program(arguments.first ?? "", process.terminationStatus)
    }
    return text
  }
}
