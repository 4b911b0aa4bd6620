package import KefuRepositories

/// The list of a shop's files with their hashes; written last, so that it stands for all of them.
package struct ShopManifest: Codable, Sendable {
  /// One file.
  package struct File: Codable, Sendable {
    /// The path below the output folder.
    package let path: String
    /// The hash of the file, in hexadecimal digits.
    package let sha256: String
    /// The size of the file.
    package let bytes: Int
    /// Code of the shop.
    package let shop: String
    /// Role under which the file was made.
    package let login: String
    /// Name of the report.
    package let report: String
    /// Format by its file extension.
    package let format: String
  }

  /// Names the form of the manifest and its version.
  package let schema: String
  /// The month, such as 2026-10.
  package let month: String
  /// Code of the shop.
  package let shop: String
  /// Every file of the shop, by login and report.
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
