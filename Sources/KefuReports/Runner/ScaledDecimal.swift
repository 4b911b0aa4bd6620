import KefuPostgres

/// A `numeric` that fits 64 bits at its own scale of 0 to 18.
struct ScaledDecimal: PostgresRepresentable {
  let unscaled: Int64
  let scale: Int

  init(postgres number: PostgresNumeric) throws(CellError) {
    let number = number.scale <= 18 ? number : number.normalized
    guard number.scale <= 18, let unscaled = Int64(exactly: number.unscaled) else {
      throw .outOfRange
    }
    self.unscaled = unscaled
    scale = Int(number.scale)
  }

  var postgres: PostgresNumeric { PostgresNumeric(unscaled: Int128(unscaled), scale: UInt8(scale)) }
}
