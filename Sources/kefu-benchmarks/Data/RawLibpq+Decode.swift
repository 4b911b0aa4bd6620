import CLibpq
import Glibc

extension RawLibpq {
  /// Decodes the ten columns of a binary row by position.
  @inline(__always)
  static func decode(_ result: OpaquePointer, _ index: Int32, _ row: inout RawRow) {
    row.id = integer64(result, index, 0)
    row.employeeID = integer64(result, index, 1)
    row.shopID = integer32(result, index, 2)
    row.workDate = integer32(result, index, 3)
    if PQgetisnull(result, index, 4) == 0 {
      row.clockIn = integer64(result, index, 4)
    } else {
      row.nulls |= 1 << 4
    }
    if PQgetisnull(result, index, 5) == 0 {
      row.clockOut = integer64(result, index, 5)
    } else {
      row.nulls |= 1 << 5
    }
    if PQgetisnull(result, index, 6) == 0 {
      row.minutes = integer32(result, index, 6)
    } else {
      row.nulls |= 1 << 6
    }
    row.pay = hundredths(result, index, 7)
    if PQgetisnull(result, index, 8) == 0 {
      row.deduction = hundredths(result, index, 8)
    } else {
      row.nulls |= 1 << 8
    }
    if PQgetisnull(result, index, 9) == 0, let bytes = PQgetvalue(result, index, 9) {
      let length = PQgetlength(result, index, 9)
      row.noteLength = length
      row.note = malloc(Int(length) + 1)
      row.note?.copyMemory(from: bytes, byteCount: Int(length) + 1)
    } else {
      row.nulls |= 1 << 9
    }
  }

  @inline(__always)
  private static func integer64(_ result: OpaquePointer, _ row: Int32, _ column: Int32) -> Int64 {
    guard let bytes = PQgetvalue(result, row, column) else { return 0 }
    return Int64(bigEndian: UnsafeRawPointer(bytes).loadUnaligned(as: Int64.self))
  }

  @inline(__always)
  private static func integer32(_ result: OpaquePointer, _ row: Int32, _ column: Int32) -> Int32 {
    guard let bytes = PQgetvalue(result, row, column) else { return 0 }
    return Int32(bigEndian: UnsafeRawPointer(bytes).loadUnaligned(as: Int32.self))
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawPointer, _ index: Int) -> Int64 {
    Int64(Int16(bigEndian: bytes.loadUnaligned(fromByteOffset: index * 2, as: Int16.self)))
  }

  /// A numeric of two decimals in hundredths, from its words of base 10,000.
  @inline(__always)
  private static func hundredths(_ result: OpaquePointer, _ row: Int32, _ column: Int32) -> Int64 {
    guard let value = PQgetvalue(result, row, column) else { return 0 }
    let bytes = UnsafeRawPointer(value)
    let words = Int(word(bytes, 0))
    let weight = Int(word(bytes, 1))
    var whole: Int64 = 0
    var place = 0
    while place <= weight {
      whole = whole * 10_000 + (place < words ? word(bytes, place + 4) : 0)
      place += 1
    }
    // The word after the point holds four decimals; the type has two.
    var fraction: Int64 = 0
    let after = weight + 1
    if after >= 0, after < words { fraction = word(bytes, after + 4) / 100 }
    let sum = whole * 100 + fraction
    return word(bytes, 2) == 0x4000 ? -sum : sum
  }
}
