/// A Swift type that stands for one or more PostgreSQL types.
@usableFromInline package protocol PostgresValue: SendableMetatype {
  /// The types it may be read from; enum types and domains count as `text` or their base.
  static var postgresTypes: [OID] { get }
}
