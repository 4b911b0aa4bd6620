/// What a connection knows of a statement that it has prepared.
@usableFromInline
struct PreparedStatement {
  /// The text it was prepared from.
  @usableFromInline let sql: String
  /// The columns that the server announced.
  @usableFromInline let columns: [Column]
  /// Whether the row's decoder was compared with all of them.
  @usableFromInline var isVerified: Bool
}
