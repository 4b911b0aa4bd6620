package import KefuDomain
package import KefuPostgres

/// A shop as the organisation lists it.
package struct ShopRecord: Sendable, Hashable, RowDecodable {
  package let id: Identifier<Shop>
  package let code: String
  package let nameChinese: String
  package let nameEnglish: String
  /// The root unit: rows of the whole shop carry it.
  package let rootUnitID: Identifier<OrganizationUnit>

  package init(row: inout Row) throws(PostgresError) {
    id = try row.next()
    code = try row.next()
    nameChinese = try row.next()
    nameEnglish = try row.next()
    rootUnitID = try row.next()
  }
}
