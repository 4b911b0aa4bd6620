/// A department, centre or team of a shop; names `Identifier<OrganizationUnit>`.
package enum OrganizationUnit: Sendable {}
