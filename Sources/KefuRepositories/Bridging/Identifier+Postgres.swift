package import KefuDomain
package import KefuPostgres

/// A key is a `bigint` column.
extension Identifier: PostgresRepresentable {
  package init(postgres: Int64) throws(CellError) { self.init(postgres) }

  package var postgres: Int64 { rawValue }
}
