package import KefuDomain
package import KefuPostgres

/// The seal of a shop's month: hashes of what went in and what came out, chained to the last seal.
package struct Seal: Sendable, Hashable, RowDecodable {
  package let month: Month
  package let inputHash: [UInt8]
  package let outputHash: [UInt8]
  /// Null for the first seal of a shop.
  package let previousHash: [UInt8]?
  package let sealHash: [UInt8]

  package init(row: inout Row) throws(PostgresError) {
    month = try row.next()
    inputHash = try row.next()
    outputHash = try row.next()
    previousHash = try row.next()
    sealHash = try row.next()
  }

  package init(
    month: Month, inputHash: [UInt8], outputHash: [UInt8], previousHash: [UInt8]?,
    sealHash: [UInt8]
  ) {
    self.month = month
    self.inputHash = inputHash
    self.outputHash = outputHash
    self.previousHash = previousHash
    self.sealHash = sealHash
  }
}
