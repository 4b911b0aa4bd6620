/// Everything that can go wrong between Kefu and PostgreSQL, by who failed.
///
/// `description` is safe to show to anyone (no SQL, no values); `debugDescription` is full.
@usableFromInline package indirect enum PostgresError: Error, Sendable {
  /// This side: the statement and its Swift types disagree, or misuse.
  case client(ClientError)
  /// No connection came about; the text is libpq's.
  case connectionFailed(String)
  /// The connection broke, or the server closed it; nothing more can be sent over it.
  case connectionLost(String, SQLState?)
  /// The server refused a command.
  case server(ServerError)
  /// The command was cancelled or ran into a timeout (57014); nil when it was never sent.
  case cancelled(ServerError?)
  /// A query that must give exactly or at most one row gave another number.
  case rowCount(statement: String, expected: ClosedRange<Int>, actual: Int)
  /// A value could not be read.
  case decoding(DecodingError)
}

extension PostgresError {
  /// The code of the server; nil where the failure is not the server's.
  package var sqlState: SQLState? {
    switch self {
    case .server(let error): error.sqlState
    case .cancelled(let error): error?.sqlState ?? .queryCanceled
    case .connectionLost(_, let state): state
    default: nil
    }
  }

  /// What the server said; nil where the failure is not the server's.
  package var serverError: ServerError? {
    switch self {
    case .server(let error): error
    case .cancelled(let error): error
    default: nil
    }
  }

  /// The broken constraint, if that is the failure.
  package var constraint: String? { serverError?.constraint }

  /// Whether the same transaction may succeed when it is run again.
  package var isRetriable: Bool { sqlState?.isRetriable ?? false }
}

extension PostgresError: CustomStringConvertible, CustomDebugStringConvertible {
  @usableFromInline package var description: String {
    switch self {
    case .client(let error): "the program and the database disagree: \(error)"
    case .connectionFailed: "the database server could not be reached or refused the login"
    case .connectionLost: "the connection to the database server was lost"
    case .server(let error): error.description
    case .cancelled: "the command was cancelled or took too long"
    case .rowCount(let statement, let expected, let actual):
      "\(statement) gave \(actual) rows where \(expected) are allowed"
    case .decoding(let error): error.description
    }
  }

  @usableFromInline package var debugDescription: String {
    switch self {
    case .connectionFailed(let text): "\(description): \(text)"
    case .connectionLost(let text, let state):
      "\(description)\(state.map { " (SQLSTATE \($0))" } ?? ""): \(text)"
    case .server(let error): error.debugDescription
    case .cancelled(let error): error?.debugDescription ?? description
    default: description
    }
  }
}
