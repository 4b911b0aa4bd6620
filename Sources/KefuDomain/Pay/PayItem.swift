/// A pay item as a row; names the key `Identifier<PayItem>`.
package enum PayItem: Sendable {}
