/// A report file that was written for a recipient.
package struct DeliveredFile: Sendable, Hashable {
  package let login: String
  package let reportName: String
  package let format: String
  /// The path below the output folder, with forward slashes.
  package let path: String
  package let sha256: [UInt8]
  package let byteCount: Int

  package init(
    login: String, reportName: String, format: String, path: String, sha256: [UInt8],
    byteCount: Int
  ) {
    self.login = login
    self.reportName = reportName
    self.format = format
    self.path = path
    self.sha256 = sha256
    self.byteCount = byteCount
  }
}
