package import KefuRepositories

/// The list of a shop's files with their hashes; written last, so that it stands for all of them.
package struct ShopManifest: Codable, Sendable {
  /// One file.
  package struct File: Codable, Sendable {
    /// The path below the output folder.
    package let path: String
    package let sha256: String
    package let bytes: Int
    package let shop: String
    package let login: String
    package let report: String
    package let format: String
  }

  package let schema: String
  package let month: String
  package let shop: String
  package let files: [File]

  package init(shop: String, month: String, files: [DeliveredFile]) {
    schema = "kefu.manifest/1"
    self.month = month
    self.shop = shop
    self.files = files.map { file in
      File(
        path: file.path, sha256: file.sha256.hexadecimal, bytes: file.byteCount, shop: shop,
        login: file.login, report: file.reportName, format: file.format)
    }
  }
}
