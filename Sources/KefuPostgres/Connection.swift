internal import CLibpq
package import Logging

/// A connection to PostgreSQL (`PGconn`), closed at the end of its scope.
///
/// It cannot be copied and every command is `mutating`: two tasks can therefore not use one
/// connection at the same time, which libpq does not survive; the compiler refuses it. Calls
/// block the thread; in asynchronous code use `Session`.
@usableFromInline package struct Connection: ~Copyable {
  @usableFromInline let handle: OpaquePointer
  @usableFromInline var prepared: [String: PreparedStatement]
  @usableFromInline var parameters: ParameterList
  /// What user-defined types stand for, as far as they were met.
  var resolvedTypes: [OID: OID]
  /// Counts savepoints, so that their names differ.
  var savepointCount: Int
  /// Raised from outside to stop the unit of work before its next command.
  let interruption: Interruption
  private let noticeReceiver: NoticeReceiver
  /// Receives the notices of the server.
  package let logger: Logger

  /// Connects (`PQconnectdbParams`) and makes the settings that Kefu counts on.
  ///
  /// Throws `connectionFailed`, or `ClientError.serverTooOld` before version 15.
  package init(
    _ parameters: ConnectionParameters = ConnectionParameters(),
    logger: Logger = Logger(label: "kefu.postgres")
  ) throws(PostgresError) {
    self = try Self.connected(parameters, logger)
  }

  private static func connected(
    _ parameters: ConnectionParameters, _ logger: Logger
  ) throws(PostgresError) -> Connection {
    guard let opened = open(parameters) else { throw .connectionFailed("out of memory") }
    var connection = Connection(adopting: opened, logger: logger)
    try connection.prepare(parameters)
    return connection
  }

  /// Takes over a connection of libpq; from here on `deinit` closes it, whatever is thrown.
  private init(adopting handle: OpaquePointer, logger: Logger) {
    self.handle = handle
    self.logger = logger
    prepared = [:]
    parameters = ParameterList()
    resolvedTypes = [:]
    savepointCount = 0
    interruption = Interruption()
    noticeReceiver = NoticeReceiver(logger: logger)
    noticeReceiver.attach(to: handle)
  }

  private static func open(_ parameters: ConnectionParameters) -> OpaquePointer? {
    let pairs = parameters.pairs
    return withCStrings(pairs.map(\.keyword)) { keywords in
      withCStrings(pairs.map(\.value)) { values in
        PQconnectdbParams(keywords, values, 1)
      }
    }
  }

  /// Checks the server and makes the settings that Kefu counts on.
  private mutating func prepare(_ parameters: ConnectionParameters) throws(PostgresError) {
    guard PQstatus(handle) == CONNECTION_OK else { throw .connectionFailed(lastMessage) }
    let version = Int(PQserverVersion(handle))
    guard version >= 150_000 else { throw .client(.serverTooOld(version)) }
    try set(parameters.settings)
  }

  deinit {
    PQfinish(handle)
  }

  /// Closes the connection now rather than at the end of its scope.
  package consuming func close() {}

  /// A handle that cancels what this connection runs, from any thread.
  package func canceller() throws(PostgresError) -> Canceller {
    guard let canceller = Canceller(connection: handle) else {
      throw .connectionLost(lastMessage, nil)
    }
    return canceller
  }

  /// The process of the server that serves this connection (`PQbackendPID`).
  package var processIdentifier: Int32 { PQbackendPID(handle) }

  /// Whether the connection broke; then it can only be closed.
  package var isLost: Bool { PQstatus(handle) != CONNECTION_OK }

  /// Whether a transaction is open, be it failed or not.
  package var isInTransaction: Bool {
    let status = PQtransactionStatus(handle)
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR
  }

  /// The version of the server: 150020 for 15.20.
  package var serverVersion: Int { Int(PQserverVersion(handle)) }

  /// The name of the database (`PQdb`).
  package var database: String { String(cString: PQdb(handle)) }

  /// The role that logged in (`PQuser`).
  package var user: String { String(cString: PQuser(handle)) }

  /// What libpq said last.
  var lastMessage: String { String(cString: PQerrorMessage(handle)) }

  /// Makes settings that differ from what the server reports.
  private mutating func set(_ settings: [String: String]) throws(PostgresError) {
    var commands: [String] = []
    for (name, value) in settings.sorted(by: { $0.key < $1.key }) {
      if let reported = PQparameterStatus(handle, name), String(cString: reported) == value {
        continue
      }
      commands.append("set session \(try quote(identifier: name)) = \(try quote(literal: value))")
    }
    guard !commands.isEmpty else { return }
    try run(script: commands.joined(separator: ";"))
  }

  /// Runs a body with a null-terminated array of C strings.
  private static func withCStrings<T>(
    _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> T
  ) -> T {
    let copies = strings.map { string in
      let bytes = UnsafeMutablePointer<CChar>.allocate(capacity: string.utf8.count + 1)
      var end = 0
      for byte in string.utf8 {
        bytes[end] = CChar(bitPattern: byte)
        end += 1
      }
      bytes[end] = 0
      return bytes
    }
    defer { for copy in copies { copy.deallocate() } }
    let pointers: [UnsafePointer<CChar>?] = copies.map { UnsafePointer($0) } + [nil]
    return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
  }
}
