extension PostgresError {
  /// Whether the connection is gone or never came about, whatever was asked of it.
  package var endsConnection: Bool {
    switch self {
    case .connectionFailed, .connectionLost: true
    default: sqlState == .adminShutdown
    }
  }
}
