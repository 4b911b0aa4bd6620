import KefuDomain
import KefuPostgres
import KefuRepositories

/// A person and the policies of severance that hold for his unit on his last day.
struct SeveranceFacts: RowDecodable {
  let person: String
  let joinedOn: Day
  let ratio: String
  let rounding: String
  let months: Int64

  init(row: inout Row) throws(PostgresError) {
    person = try row.next()
    joinedOn = try row.next()
    ratio = try row.next()
    rounding = try row.next()
    months = try row.next()
  }
}
