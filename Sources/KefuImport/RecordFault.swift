/// Why bytes are no record; `code` is one that the SQL function `staging.reason` knows.
struct RecordFault: Hashable, Sendable {
  let code: String
  let detail: String?

  static let brokenQuote = RecordFault(code: "broken_quote", detail: nil)

  static func fieldCount(_ found: Int, header: Int) -> RecordFault {
    RecordFault(code: "field_count", detail: "\(found) / \(header)")
  }

  /// `byte` counts from 1 within the record.
  static func encoding(_ value: UInt8, byte: Int) -> RecordFault {
    RecordFault(code: "encoding", detail: "byte \(byte) (0x\(hexadecimal(value)))")
  }

  static func control(_ value: UInt8, byte: Int) -> RecordFault {
    RecordFault(code: "control_character", detail: "byte \(byte) (0x\(hexadecimal(value)))")
  }

  static func tooLong(_ limit: Int) -> RecordFault {
    RecordFault(code: "too_long", detail: "\(limit / 1024) KiB")
  }

  private static func hexadecimal(_ value: UInt8) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return text.count == 1 ? "0" + text : text
  }
}
