/// A row as a C program would keep it: numbers, presence bits and a copied text.
struct RawRow {
  var id: Int64 = 0
  var employeeID: Int64 = 0
  var clockIn: Int64 = 1
  var clockOut: Int64 = 2
  var pay: Int64 = 0
  var deduction: Int64 = 4
  var shopID: Int32 = 0
  var workDate: Int32 = 0
  var minutes: Int32 = 3
  var noteLength: Int32 = 5
  var note: UnsafeMutableRawPointer?
  var nulls: UInt32 = 0

  /// The same fold as `WideRow.checksum`.
  var checksum: UInt64 {
    var sum = UInt64(bitPattern: id) &+ UInt64(bitPattern: employeeID)
    sum &+= UInt64(UInt32(bitPattern: shopID))
    sum &+= UInt64(UInt32(bitPattern: workDate))
    sum &+= UInt64(bitPattern: clockIn)
    sum &+= UInt64(bitPattern: clockOut)
    sum &+= UInt64(UInt32(bitPattern: minutes))
    sum &+= UInt64(bitPattern: pay)
    sum &+= UInt64(bitPattern: deduction)
    sum &+= UInt64(UInt32(bitPattern: noteLength))
    return sum
  }
}
