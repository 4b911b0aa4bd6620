internal import KefuDomain
package import KefuPostgres

/// Imports one file of a feed as the caller's login: copy, judge, merge, name the rejects.
///
/// One transaction a file, all or nothing unless partial. Importing the same file again changes
/// nothing. Row security holds throughout: what the login may not enter is a reject.
package struct Importer: Sendable {
  let path: String
  let feed: ImportFeed
  let options: ImportOptions

  /// Prepares the import of a file; nothing is read yet.
  package init(path: String, feed: ImportFeed, options: ImportOptions = ImportOptions()) {
    self.path = path
    self.feed = feed
    self.options = options
  }

  /// Throws `missingFile` or `unreadableFile`, so that a mistyped name stops before all files.
  package static func check(path: String) throws(ImportError) {
    try FileBytes.check(path)
  }

  /// Imports the file; bad lines are in the summary, the error is for files that cannot be read.
  package func run(_ connection: inout Connection) throws(ImportError) -> ImportSummary {
    var scanner = try RecordScanner(path, layout: layout)
    try checkRight(&connection)
    let plan = try plan(&scanner, &connection)
    do throws(ImportEnding) {
      // The file is read within: another attempt would find it at its end.
      return try connection.transaction(throwing: ImportEnding.self, retries: 0) {
        (connection) throws(ImportEnding) in
        let summary: ImportSummary
        do throws(ImportError) {
          let lines = try load(&scanner, plan, &connection)
          summary = try merge(plan, lines: lines, &connection)
        } catch {
          throw .failed(error)
        }
        guard summary.isCommitted else { throw .undone(summary) }
        return summary
      }
    } catch {
      switch error {
      case .undone(let summary): return summary
      case .failed(let error): throw error
      }
    }
  }

  private func checkRight(_ connection: inout Connection) throws(ImportError) {
    let missing: String?
    do throws(PostgresError) {
      missing = try connection.fetchOne(ImportStatements.missingRight, feed.sqlName)
    } catch {
      throw .database(error)
    }
    if let missing { throw .notPermitted(right: missing) }
  }

  private func checkEncoding(
    _ encoding: String, _ connection: inout Connection
  ) throws(ImportError) {
    let isKnown: Bool
    do throws(PostgresError) {
      isKnown = try connection.fetchOne(ImportStatements.knowsEncoding, encoding)
    } catch {
      throw .database(error)
    }
    guard isKnown else {
      throw .badOption(
        BilingualText(
          "没有 \(encoding) 这种编码：UTF8、GB18030、GBK、BIG5、LATIN1……",
          "\(encoding) is no encoding: UTF8, GB18030, GBK, BIG5, LATIN1 …"))
    }
  }

  private var isDevice: Bool {
    feed == .punches && (options.isDevice ?? path.lowercased().hasSuffix(".dat"))
  }

  private var layout: FileLayout {
    if isDevice { return .device }
    return FileLayout(
      encoding: options.encoding ?? options.map?.encoding ?? "UTF8",
      delimiter: options.delimiter ?? options.map?.delimiter ?? UInt8(ascii: ","))
  }

  /// Reads the header, or knows the columns of a clock's file.
  private func plan(
    _ scanner: inout RecordScanner, _ connection: inout Connection
  ) throws(ImportError) -> ColumnPlan {
    if isDevice {
      guard options.shop != nil || options.map?.constants["shop"] != nil else {
        throw .badOption(
          BilingualText(
            "考勤机文件不含店铺：请用 --shop 编码 说明", "a clock's file names no shop: say which with --shop CODE")
        )
      }
      scanner.fieldCount = FileLayout.deviceFieldCount
      return .device(options)
    }
    try checkEncoding(scanner.layout.encoding, &connection)
    guard let header = try scanner.next() else {
      throw .badFile(
        path,
        reason: BilingualText("是空文件；第一行应为列名", "is empty; the first line must name the columns"))
    }
    if let fault = header.fault {
      let isForeign = fault.code == "encoding" && scanner.layout.isUTF8
      let what = fault.code + (fault.detail.map { ", \($0)" } ?? "")
      throw .badFile(
        path,
        reason: BilingualText(
          "第 \(header.line) 行的表头无法读取：\(what)"
            + (isForeign ? "；中文 Excel 的文件可能需要 --encoding GB18030" : ""),
          "the header on line \(header.line) cannot be read: \(what)"
            + (isForeign ? "; a file from Chinese Excel may need --encoding GB18030" : "")))
    }
    let bytes = scanner.buffer[header.bytes]
    if options.delimiter == nil, options.map?.delimiter == nil {
      scanner.layout.delimiter = Delimiter.likeliest(in: bytes)
    }
    let text = try decoded(bytes, scanner.layout.encoding, &connection)
    let headers = Delimiter.fields(text, scanner.layout.delimiter)
    scanner.fieldCount = headers.count
    return try ColumnPlan(headers: headers, file: path, feed: feed, options: options)
  }

  private func decoded(
    _ bytes: ArraySlice<UInt8>, _ encoding: String, _ connection: inout Connection
  ) throws(ImportError) -> String {
    var digits = ""
    for byte in bytes {
      digits += byte < 16 ? "0" : ""
      digits += String(byte, radix: 16)
    }
    do throws(PostgresError) {
      return try connection.fetchOne(ImportStatements.decoded, digits, encoding)
    } catch .server(let error) where error.sqlState.classCode == "22" {
      throw .badFile(
        path,
        reason: BilingualText(
          "表头不是 \(encoding) 编码：请用 --encoding 说明",
          "the header is not \(encoding): name it with --encoding"))
    } catch {
      throw .database(error)
    }
  }
}
