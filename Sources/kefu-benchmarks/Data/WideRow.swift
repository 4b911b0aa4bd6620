import KefuPostgres

/// A row of ten columns of everyday types, as Kefu's client reads and writes it.
struct WideRow: RowDecodable {
  let id: Int64
  let employeeID: Int64
  let shopID: Int32
  let workDate: PostgresDate
  let clockIn: PostgresTimestamp?
  let clockOut: PostgresTimestamp?
  let minutes: Int32?
  let pay: Hundredths
  let deduction: Hundredths?
  let note: String?

  init(row: inout Row) throws(PostgresError) {
    id = try row.next()
    employeeID = try row.next()
    shopID = try row.next()
    workDate = try row.next()
    clockIn = try row.next()
    clockOut = try row.next()
    minutes = try row.next()
    pay = try row.next()
    deduction = try row.next()
    note = try row.next()
  }

  /// Folds every field into a number that the other side must agree with.
  var checksum: UInt64 {
    var sum = UInt64(bitPattern: id) &+ UInt64(bitPattern: employeeID)
    sum &+= UInt64(UInt32(bitPattern: shopID))
    sum &+= UInt64(UInt32(bitPattern: workDate.daysSince2000))
    sum &+= UInt64(bitPattern: clockIn?.microsecondsSince2000 ?? 1)
    sum &+= UInt64(bitPattern: clockOut?.microsecondsSince2000 ?? 2)
    sum &+= UInt64(UInt32(bitPattern: minutes ?? 3))
    sum &+= UInt64(bitPattern: pay.count)
    sum &+= UInt64(bitPattern: deduction?.count ?? 4)
    sum &+= UInt64(note?.utf8.count ?? 5)
    return sum
  }
}
