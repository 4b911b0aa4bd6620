package import KefuDomain
package import KefuPostgres

/// A business day is a `date` column.
extension Day: PostgresRepresentable {
  package init(postgres: PostgresDate) throws(CellError) {
    self.init(daysSince2000: postgres.daysSince2000)
  }

  package var postgres: PostgresDate { PostgresDate(daysSince2000: daysSince2000) }
}
