import Foundation
import KefuPostgres

/// Keeps this process and its servers on one processor: a query of some microseconds otherwise
/// measures how long an idle processor takes to wake, which differs from server to server.
enum OneCore {
  /// Runs a body with everything on the first processor (`taskset`), and anywhere again afterwards.
  ///
  /// Where the server's processes may not be moved (another user, another machine), all stay where
  /// they are.
  static func run<Value>(
    _ servers: [Int32], _ body: () throws -> Value
  ) rethrows -> Value {
    let processes = [ProcessInfo.processInfo.processIdentifier] + servers
    let all = "0-\(ProcessInfo.processInfo.processorCount - 1)"
    guard processes.allSatisfy({ move($0, "0") }) else {
      Console.note("the servers cannot be kept on one processor: single queries vary")
      for process in processes { move(process, all) }
      return try body()
    }
    defer { for process in processes { move(process, all) } }
    return try body()
  }

  @discardableResult
  private static func move(_ process: Int32, _ processors: String) -> Bool {
    let words = ["taskset", "--all-tasks", "--cpu-list", "--pid", processors, "\(process)"]
    return (try? Program.run(words)) != nil
  }
}

extension Client {
  /// The server process of this connection.
  func serverProcess() throws(PostgresError) -> Int32 {
    try connection.fetchOne(Self.process)
  }

  private static let process = Statement<Int32>("server_process", "select pg_backend_pid()")
}
