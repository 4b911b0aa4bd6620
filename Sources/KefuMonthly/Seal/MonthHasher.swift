internal import Crypto
package import KefuDomain
package import KefuPostgres
package import KefuRepositories

/// Hashes what a shop's month rests on and what it came to, in canonical order (SHA-256).
///
/// Every table gives its rows as COPY text in the order of its key, with columns spelled out, so
/// that the hash depends on the facts alone: not on the machine, the release or the order of
/// writing. Facts that reach beyond the month are cut to it.
package struct MonthHasher: Sendable {
  package let shop: ShopRecord
  package let month: Month

  package init(shop: ShopRecord, month: Month) {
    self.shop = shop
    self.month = month
  }

  /// The hash of the inputs.
  package func inputHash(on connection: inout Connection) throws(PostgresError) -> [UInt8] {
    try hash(MonthContents.inputs(of: shop, in: month), on: &connection)
  }

  /// The hash of the computed figures.
  package func outputHash(on connection: inout Connection) throws(PostgresError) -> [UInt8] {
    try hash(MonthContents.outputs(of: shop, in: month), on: &connection)
  }

  /// The hash of a seal: its month, its contents and the seal before it.
  package func sealHash(input: [UInt8], output: [UInt8], previous: [UInt8]?) -> [UInt8] {
    var sha = SHA256()
    sha.update(data: Array("kefu.seal/1\n\(shop.code)\n\(month)\n".utf8))
    for part in [input, output, previous ?? []] {
      sha.update(data: [UInt8(part.count)] + part)
    }
    return Array(sha.finalize())
  }

  private func hash(
    _ contents: [MonthContents], on connection: inout Connection
  ) throws(PostgresError) -> [UInt8] {
    var sha = SHA256()
    for content in contents {
      sha.update(data: Array("\n= \(content.name)\n".utf8))
      try connection.copyOutText("copy (\(content.query)) to stdout") { bytes in
        unsafe bytes.withUnsafeBytes { unsafe sha.update(bufferPointer: $0) }
      }
    }
    return Array(sha.finalize())
  }
}
