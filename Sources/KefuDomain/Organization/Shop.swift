/// A shop (店), the widest unit below the company; names the key `Identifier<Shop>`.
package enum Shop: Sendable {}
