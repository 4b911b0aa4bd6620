import KefuPostgres

/// An integer column of any width.
struct WholeNumber: PostgresDecodable {
  let value: Int64

  static var postgresTypes: [OID] { [.int8, .int4, .int2] }

  static func decode(_ cell: borrowing Cell) throws(CellError) -> WholeNumber {
    switch cell.count {
    case 2: WholeNumber(value: Int64(try cell.integer(as: Int16.self)))
    case 4: WholeNumber(value: Int64(try cell.integer(as: Int32.self)))
    default: WholeNumber(value: try cell.integer(as: Int64.self))
    }
  }

  static var postgresPlaceholder: WholeNumber? { WholeNumber(value: 0) }
}
