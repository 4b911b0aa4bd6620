/// The list of every file of a month, put together from the manifests of its shops.
package struct MonthManifest: Codable, Sendable {
  package let schema: String
  package let month: String
  package let shops: [String]
  package let files: [ShopManifest.File]

  /// Puts manifests together in the order of the shops' codes.
  package init(month: String, shops: [ShopManifest]) {
    let sorted = shops.sorted { $0.shop < $1.shop }
    schema = "kefu.manifest/1"
    self.month = month
    self.shops = sorted.map(\.shop)
    files = sorted.flatMap(\.files)
  }
}
