package import KefuPostgres

/// The stored computation of a shop's month.
package struct Computation: Sendable, Hashable, RowDecodable {
  package let people: Int32
  package let engineVersion: String
  package let inputHash: [UInt8]?
  package let outputHash: [UInt8]?

  package init(row: inout Row) throws(PostgresError) {
    people = try row.next()
    engineVersion = try row.next()
    inputHash = try row.next()
    outputHash = try row.next()
  }

  package init(people: Int32, engineVersion: String, inputHash: [UInt8]?, outputHash: [UInt8]?) {
    self.people = people
    self.engineVersion = engineVersion
    self.inputHash = inputHash
    self.outputHash = outputHash
  }
}
