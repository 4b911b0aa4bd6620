package import KefuDomain
package import KefuPostgres

/// Money is a `numeric` with two decimals.
extension Money: PostgresRepresentable {
  package init(postgres: Hundredths) throws(CellError) { self.init(fen: postgres.count) }

  package var postgres: Hundredths { Hundredths(fen) }
}

/// Days are a `numeric` with two decimals.
extension Days: PostgresRepresentable {
  package init(postgres: Hundredths) throws(CellError) { self.init(hundredths: postgres.count) }

  package var postgres: Hundredths { Hundredths(hundredths) }
}

/// Scores and points are a `numeric` with two decimals.
extension Score: PostgresRepresentable {
  package init(postgres: Hundredths) throws(CellError) { self.init(hundredths: postgres.count) }

  package var postgres: Hundredths { Hundredths(hundredths) }
}

/// Minutes are an `integer`.
extension Minutes: PostgresRepresentable {
  package init(postgres: Int32) throws(CellError) { self.init(Int(postgres)) }

  package var postgres: Int32 { Int32(clamping: count) }
}
