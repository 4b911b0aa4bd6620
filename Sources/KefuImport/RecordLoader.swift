internal import KefuPostgres

/// Streams records through COPY into the temporary table, each with its line number in front.
///
/// A chunk is one COPY under a savepoint. When the server refuses it, it goes in halves until the
/// bad records stand alone, so that nothing else is lost; memory does not grow with the file.
struct RecordLoader: ~Copyable {
  private let sql: String
  private let delimiter: UInt8
  private var chunk: [UInt8] = []
  /// Where each record of the chunk starts, and its line.
  private var starts: [(offset: Int, line: Int)] = []
  private var rejects: [Reject] = []
  /// The records taken so far, good or bad.
  private(set) var count = 0

  private static let chunkBytes = 1 << 20
  private static let rejectBatch = 1000

  init(
    _ plan: ColumnPlan, _ layout: FileLayout, _ connection: inout Connection
  ) throws(PostgresError) {
    var names = ["line"]
    for target in plan.targets { names.append(try connection.quote(identifier: target)) }
    let between =
      layout.delimiter == 0x09 ? "E'\\t'" : "'\(Character(Unicode.Scalar(layout.delimiter)))'"
    // A byte that no accepted record holds stands for the mark that a clock's file does not know.
    let quote = layout.isQuoted ? "'\"'" : "E'\\x01'"
    sql = """
      copy pg_temp.import_row (\(names.joined(separator: ", "))) from stdin \
      (format csv, delimiter \(between), quote \(quote), \
      encoding \(try connection.quote(literal: layout.encoding)))
      """
    delimiter = layout.delimiter
    chunk.reserveCapacity(Self.chunkBytes + RecordScanner.limitBytes + 32)
  }

  /// Takes a record; its bytes lie in the scanner's buffer.
  mutating func append(
    _ record: ScannedRecord, of buffer: [UInt8], _ connection: inout Connection
  ) throws(PostgresError) {
    count += 1
    if let fault = record.fault {
      rejects.append(Reject(line: record.line, bytes: buffer[record.bytes], fault: fault))
      if rejects.count >= Self.rejectBatch { try storeRejects(&connection) }
      return
    }
    starts.append((chunk.count, record.line))
    appendNumber(record.line)
    chunk.append(delimiter)
    chunk += buffer[record.bytes]
    chunk.append(0x0A)
    if chunk.count >= Self.chunkBytes { try flush(&connection) }
  }

  /// Sends what waits.
  mutating func finish(_ connection: inout Connection) throws(PostgresError) {
    try flush(&connection)
    try storeRejects(&connection)
  }

  private mutating func appendNumber(_ number: Int) {
    var divisor = 1
    while divisor <= number / 10 { divisor *= 10 }
    var rest = number
    while divisor > 0 {
      chunk.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / divisor))
      rest %= divisor
      divisor /= 10
    }
  }

  private mutating func flush(_ connection: inout Connection) throws(PostgresError) {
    guard !starts.isEmpty else { return }
    try load(0..<starts.count, &connection)
    chunk.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
  }

  /// Copies some records of the chunk, in halves where the server refuses them together.
  private mutating func load(
    _ range: Range<Int>, _ connection: inout Connection
  ) throws(PostgresError) {
    let end = range.upperBound < starts.count ? starts[range.upperBound].offset : chunk.count
    let begin = starts[range.lowerBound].offset
    let refusal: ServerError
    do throws(PostgresError) {
      try connection.savepoint { (connection) throws(PostgresError) in
        _ = try connection.copyInText(sql) { (writer) throws(PostgresError) in
          try unsafe writer.write(chunk.span.extracting(begin..<end).bytes)
        }
      }
      return
    } catch .server(let error) where error.sqlState.classCode == "22" {
      refusal = error
    }
    if range.count == 1 {
      let first = chunk[begin..<(end - 1)]
      let bytes = first.drop { $0 != delimiter }.dropFirst()
      rejects.append(
        Reject(line: starts[range.lowerBound].line, bytes: bytes, fault: Self.fault(refusal)))
      return
    }
    let middle = range.lowerBound + range.count / 2
    try load(range.lowerBound..<middle, &connection)
    try load(middle..<range.upperBound, &connection)
  }

  private static func fault(_ error: ServerError) -> RecordFault {
    let isEncoding = ["22021", "22P05"].contains(error.sqlState.rawValue)
    return RecordFault(code: isEncoding ? "encoding" : "unreadable", detail: error.message)
  }

  private mutating func storeRejects(_ connection: inout Connection) throws(PostgresError) {
    guard !rejects.isEmpty else { return }
    let batch = rejects
    try connection.copyIn(
      into: "import_reject", columns: ["line", "value", "code", "detail"]
    ) { (writer) throws(PostgresError) in
      for reject in batch {
        try writer.write(
          Int64(reject.line), reject.value, reject.fault.code, reject.fault.detail)
      }
    }
    rejects.removeAll(keepingCapacity: true)
  }
}
