/// A department, centre or team of a shop; names the key `Identifier<Unit>`.
package enum Unit: Sendable {}
