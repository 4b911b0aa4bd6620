internal import KefuDomain

/// Cuts a file into records and finds those that COPY would stumble over.
///
/// PostgreSQL parses the fields; this only knows where records start and end, so that each line
/// has its number and one bad record does not lose the others. A quotation mark that is wrong
/// condemns its physical line alone: reading goes on with the next one.
struct RecordScanner {
  /// The longest record; a quotation mark without its partner must not swallow the file.
  static let limitBytes = 1 << 16

  private let file: FileBytes
  private(set) var buffer: [UInt8] = []
  private var start = 0
  private(set) var line = 1
  private var isAtEnd = false
  private var isSkipping = false
  /// Changed once the header has shown the delimiter.
  var layout: FileLayout
  /// The number of fields that each record must have; nil checks nothing.
  var fieldCount: Int?

  /// Opens a file and steps over its byte order mark.
  init(_ path: String, layout: FileLayout) throws(ImportError) {
    file = try FileBytes(path)
    self.layout = layout
    buffer = try file.next()
    isAtEnd = buffer.isEmpty
    if buffer.starts(with: [0xFF, 0xFE]) || buffer.starts(with: [0xFE, 0xFF]) {
      throw .badFile(
        path,
        reason: BilingualText("是 UTF-16：请另存为“CSV UTF-8”", "is UTF-16: save it as \"CSV UTF-8\""))
    }
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) {
      start = 3
      self.layout.encoding = "UTF8"
    }
  }

  /// The next record that is not blank; nil at the end.
  mutating func next() throws(ImportError) -> ScannedRecord? {
    while true {
      if isSkipping, try !skipLine() { return nil }
      guard let found = try scanned() else { return nil }
      let bytes = start..<found.end
      let first = line
      start = found.next
      line += found.lines
      isSkipping = found.isCut
      if found.fault == nil, isBlank(bytes) { continue }
      return ScannedRecord(
        line: first, bytes: bytes, fieldCount: found.fields,
        fault: found.fault ?? fault(in: bytes, fields: found.fields, isLong: found.lines > 1))
    }
  }

  /// The record at hand, reading on until it is whole.
  private mutating func scanned() throws(ImportError) -> Found? {
    while true {
      if start < buffer.count, let found = scan() { return found }
      if isAtEnd { return nil }
      try refill()
    }
  }

  private mutating func refill() throws(ImportError) {
    buffer.removeSubrange(..<start)
    start = 0
    let piece = try file.next()
    isAtEnd = piece.isEmpty
    buffer += piece
  }

  /// Drops bytes up to the next line end; false at the end of the file.
  private mutating func skipLine() throws(ImportError) -> Bool {
    while true {
      if let end = buffer[start...].firstIndex(of: 0x0A) {
        start = end + 1
        line += 1
        isSkipping = false
        return true
      }
      start = buffer.count
      if isAtEnd { return false }
      try refill()
    }
  }

  private func isBlank(_ bytes: Range<Int>) -> Bool {
    for index in bytes {
      let byte = buffer[index]
      guard byte == 0x20 || byte == 0x09 || byte == layout.delimiter else { return false }
    }
    return true
  }

  /// What is wrong within a whole record.
  private func fault(in bytes: Range<Int>, fields: Int, isLong: Bool) -> RecordFault? {
    let span = buffer.span
    var isASCII = true
    for index in bytes {
      let byte = span[index]
      if byte >= 0x80 { isASCII = false }
      // 0x01 stands for the quotation mark where there is none.
      if byte == 0 || byte == 1 { return .control(byte, byte: index - bytes.lowerBound + 1) }
      // COPY takes a line of \. for the end of the data, even within a quoted field.
      if isLong, byte == 0x5C, index > bytes.lowerBound, index + 1 < bytes.upperBound,
        span[index - 1] == 0x0A, span[index + 1] == 0x2E
      {
        return .control(byte, byte: index - bytes.lowerBound + 1)
      }
    }
    if !isASCII {
      let broken =
        layout.isUTF8
        ? EncodingCheck.firstBreakUTF8(buffer[bytes])
        : layout.isChineseDoubleByte ? EncodingCheck.firstBreakGB18030(buffer[bytes]) : nil
      if let broken { return .encoding(buffer[broken], byte: broken - bytes.lowerBound + 1) }
    }
    if let fieldCount, fields != fieldCount { return .fieldCount(fields, header: fieldCount) }
    return nil
  }
}

extension RecordScanner {
  /// Where the record at hand ends and the next begins.
  private struct Found {
    var end: Int
    var next: Int
    var fields: Int
    /// Line ends passed.
    var lines: Int
    var fault: RecordFault?
    /// Whether the rest of its line is still to be dropped.
    var isCut = false
  }

  /// Walks one record; nil where its end is not in the buffer yet.
  private func scan() -> Found? {
    let span = buffer.span
    let limit = Swift.min(span.count, start + Self.limitBytes)
    var index = start
    var fields = 1
    var lines = 0
    var isAtFieldStart = true
    while index < limit {
      let byte = span[index]
      if byte == 0x0A || byte == 0x0D {
        guard let next = afterLineEnd(index) else { return nil }
        return Found(end: index, next: next, fields: fields, lines: lines + 1)
      }
      if byte == layout.delimiter {
        fields += 1
        isAtFieldStart = true
        index += 1
        continue
      }
      if byte == 0x22, layout.isQuoted {
        guard isAtFieldStart else { return firstLine(.brokenQuote) }
        switch closing(index + 1, limit) {
        case .ends(let after, let passed):
          index = after
          lines += passed
        case .breaks: return firstLine(.brokenQuote)
        case .isOpen:
          if limit == span.count, !isAtEnd { return nil }
          return firstLine(.brokenQuote)
        }
        isAtFieldStart = false
        continue
      }
      isAtFieldStart = false
      index += step(byte)
    }
    if limit < span.count || limit - start == Self.limitBytes { return firstLine(nil) }
    guard isAtEnd else { return nil }
    return Found(end: span.count, next: span.count, fields: fields, lines: lines + 1)
  }

  private enum Closing {
    /// The index after the closing mark and the line ends within the field.
    case ends(Int, Int)
    case breaks
    case isOpen
  }

  /// Finds the mark that closes a field, from the byte after the opening one.
  private func closing(_ from: Int, _ limit: Int) -> Closing {
    let span = buffer.span
    var index = from
    var lines = 0
    while index < limit {
      let byte = span[index]
      if byte == 0x22 {
        guard index + 1 < span.count else { return isAtEnd ? .ends(index + 1, lines) : .isOpen }
        let after = span[index + 1]
        if after == 0x22 {
          index += 2
          continue
        }
        let ends = after == layout.delimiter || after == 0x0A || after == 0x0D
        return ends ? .ends(index + 1, lines) : .breaks
      }
      if byte == 0x0A { lines += 1 }
      index += step(byte)
    }
    return .isOpen
  }

  /// The second byte of a Chinese character may look like a delimiter.
  private func step(_ byte: UInt8) -> Int {
    byte >= 0x81 && layout.isChineseDoubleByte ? 2 : 1
  }

  /// The index after `\n`, `\r\n` or a lone `\r`; nil where it is not in the buffer yet.
  private func afterLineEnd(_ index: Int) -> Int? {
    guard buffer[index] == 0x0D else { return index + 1 }
    guard index + 1 < buffer.count else { return isAtEnd ? index + 1 : nil }
    return buffer[index + 1] == 0x0A ? index + 2 : index + 1
  }

  /// The physical line on which the record starts, condemned; without a fault it is too long.
  private func firstLine(_ fault: RecordFault?) -> Found? {
    let span = buffer.span
    var index = start
    while index < span.count, index - start < Self.limitBytes {
      if span[index] == 0x0A || span[index] == 0x0D {
        guard let next = afterLineEnd(index) else { return nil }
        return Found(
          end: index, next: next, fields: 0, lines: 1,
          fault: fault ?? .tooLong(Self.limitBytes))
      }
      index += 1
    }
    if index == span.count, isAtEnd {
      return Found(end: index, next: index, fields: 0, lines: 1, fault: fault)
    }
    if index - start < Self.limitBytes { return nil }
    return Found(
      end: start + 256, next: index, fields: 0, lines: 0,
      fault: .tooLong(Self.limitBytes), isCut: true)
  }
}
