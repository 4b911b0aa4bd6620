/// Where to connect and as whom: libpq's own parameters, nothing invented.
///
/// What is not given here comes from the environment (`PGHOST`, `PGSERVICE`, `PGPASSWORD` …),
/// the service file and `~/.pgpass`, as with every libpq program.
@usableFromInline package struct ConnectionParameters: Hashable, Sendable {
  /// A connection string or URI as libpq takes it; empty for the environment alone.
  package var conninfo: String
  /// Keywords that win over the string, such as `host`, `dbname` or `user`.
  package var keywords: [String: String]
  /// The name shown in `pg_stat_activity`.
  package var applicationName: String
  /// Server settings made on every connection, over the role's and the database's own.
  package var settings: [String: String]

  /// What every connection of Kefu runs with.
  ///
  /// Days are days of China. No statement waits for just-in-time compilation, which costs seconds
  /// where a shop's figures take milliseconds.
  package static let standardSettings = [
    "TimeZone": "Asia/Shanghai", "DateStyle": "ISO, YMD", "jit": "off",
  ]

  /// Makes parameters from a connection string or URI and keywords that win over it.
  package init(
    _ conninfo: String = "", keywords: [String: String] = [:],
    applicationName: String = "kefu", settings: [String: String] = [:]
  ) {
    self.conninfo = conninfo
    self.keywords = keywords
    self.applicationName = applicationName
    self.settings = Self.standardSettings.merging(settings) { _, given in given }
  }

  /// The same place with some keywords changed: `.with(["user": "E1007"])`.
  package func with(_ changes: [String: String]) -> ConnectionParameters {
    var copy = self
    copy.keywords.merge(changes) { _, new in new }
    return copy
  }

  /// The keywords and values for `PQconnectdbParams`; the string comes first and loses.
  var pairs: [(keyword: String, value: String)] {
    var pairs: [(String, String)] = []
    if !conninfo.isEmpty { pairs.append(("dbname", conninfo)) }
    pairs.append(("fallback_application_name", applicationName))
    pairs += keywords.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    pairs.append(("client_encoding", "UTF8"))
    return pairs
  }
}
