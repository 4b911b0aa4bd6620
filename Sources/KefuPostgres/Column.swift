/// The name and the type of a result column.
@usableFromInline package struct Column: Hashable, Sendable {
  /// The name, as the statement gives it.
  @usableFromInline package let name: String
  /// The type; enum types and domains are resolved to `text` and to their base type.
  @usableFromInline package let type: OID
}
