/// A `uuid` as its 128 bits.
@usableFromInline package struct PostgresUUID: Hashable, Sendable, CustomStringConvertible {
  /// The bits, the first hexadecimal digit highest.
  @usableFromInline package var bits: UInt128

  /// Wraps 128 bits.
  @usableFromInline package init(bits: UInt128) {
    self.bits = bits
  }

  /// Reads 32 hexadecimal digits, with hyphens anywhere or nowhere; nil for anything else.
  @usableFromInline package init?(_ text: String) {
    var bits: UInt128 = 0
    var digits = 0
    for character in text where character != "-" {
      guard let digit = character.hexDigitValue, character.isASCII, digits < 32 else { return nil }
      bits = bits << 4 | UInt128(digit)
      digits += 1
    }
    guard digits == 32 else { return nil }
    self.bits = bits
  }

  @usableFromInline package var description: String {
    let digits = String(bits, radix: 16)
    let padded = Array(String(repeating: "0", count: 32 - digits.count) + digits)
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
      .map { String(padded[$0]) }.joined(separator: "-")
  }
}

extension PostgresUUID: PostgresCodable, PostgresArrayElement {
  @usableFromInline package static var postgresTypes: [OID] { [.uuid] }
  @usableFromInline package static var arrayTypes: [OID] { [.uuidArray] }

  @usableFromInline package static func decode(_ cell: borrowing Cell) throws(CellError)
    -> PostgresUUID
  {
    PostgresUUID(bits: try cell.integer())
  }

  @usableFromInline package static var postgresPlaceholder: PostgresUUID? { PostgresUUID(bits: 0) }

  @usableFromInline package func encode(into buffer: inout ByteBuffer) {
    buffer.append(bits)
  }
}
