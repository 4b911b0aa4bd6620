import Foundation
import KefuPostgres

/// Keeps this process and its servers on one processor while single queries are measured.
///
/// A query of some microseconds otherwise measures how long an idle processor takes to wake, which
/// differs from server to server.
enum OneCore {
  /// Asks for the server process of a connection.
  static let serverProcess = Statement<Int32>("server_process", "select pg_backend_pid()")

  /// Runs a body with everything on the first processor (`taskset`), and anywhere again afterwards.
  ///
  /// Where the server's processes may not be moved (another user, another machine), all stay where
  /// they are.
  static func run<Value>(
    _ servers: [Int32], _ body: () async throws -> Value
  ) async rethrows -> Value {
    gather(servers)
    defer { spread(servers) }
    return try await body()
  }

  /// The same for bodies that wait for nobody.
  static func run<Value>(_ servers: [Int32], _ body: () throws -> Value) rethrows -> Value {
    gather(servers)
    defer { spread(servers) }
    return try body()
  }

  private static func gather(_ servers: [Int32]) {
    guard !processes(servers).allSatisfy({ move($0, "0") }) else { return }
    Console.note("the servers cannot be kept on one processor: single queries vary")
    spread(servers)
  }

  private static func spread(_ servers: [Int32]) {
    let all = "0-\(ProcessInfo.processInfo.processorCount - 1)"
    for process in processes(servers) { move(process, all) }
  }

  private static func processes(_ servers: [Int32]) -> [Int32] {
    [ProcessInfo.processInfo.processIdentifier] + servers
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
    try connection.fetchOne(OneCore.serverProcess)
  }
}
