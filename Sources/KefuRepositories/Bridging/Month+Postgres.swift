package import KefuDomain
package import KefuPostgres

/// A month is stored as its first day.
extension Month: PostgresRepresentable {
  package init(postgres: PostgresDate) throws(CellError) {
    let day = Day(daysSince2000: postgres.daysSince2000)
    guard day == day.month.firstDay else { throw .unknown("\(day) as a month") }
    self = day.month
  }

  package var postgres: PostgresDate { firstDay.postgres }
}
