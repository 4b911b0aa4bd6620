import CXLSXWriter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One workbook of libxlsxwriter while it is being written.
///
/// Owns the `lxw_workbook`; `close()` assembles the file, dropping the value
/// frees it without one.
struct Workbook: ~Copyable {
  /// The name that errors speak of.
  let path: String

  private var pointer: UnsafeMutablePointer<lxw_workbook>?

  /// Starts a workbook in constant-memory mode (`workbook_new_opt`).
  ///
  /// Sheets grow in temporary files of the given folder; nil for the system's.
  init(at file: String, named path: String, temporaryFolder: String?) throws(RenderingError) {
    self.path = path
    let made = Self.make(at: file, temporaryFolder: temporaryFolder)
    pointer = made
    guard made != nil else { throw Self.error(LXW_ERROR_MEMORY_MALLOC_FAILED, path) }
  }

  private static func make(
    at file: String, temporaryFolder: String?
  ) -> UnsafeMutablePointer<lxw_workbook>? {
    guard let temporaryFolder else {
      var options = lxw_workbook_options(constant_memory: 1, tmpdir: nil, use_zip64: 1)
      return workbook_new_opt(file, &options)
    }
    var folder = Array(temporaryFolder.utf8CString)
    return folder.withUnsafeMutableBufferPointer { buffer in
      var options = lxw_workbook_options(
        constant_memory: 1, tmpdir: buffer.baseAddress, use_zip64: 1)
      return workbook_new_opt(file, &options)
    }
  }

  /// Adds a sheet (`workbook_add_worksheet`); the name must be valid and new.
  mutating func addSheet(
    _ name: String
  ) throws(RenderingError) -> UnsafeMutablePointer<lxw_worksheet> {
    guard let sheet = workbook_add_worksheet(pointer, name) else {
      throw Self.error(LXW_ERROR_INVALID_SHEETNAME_CHARACTER, path)
    }
    return sheet
  }

  /// Adds a chart (`workbook_add_chart`).
  mutating func addChart(
    _ type: lxw_chart_type
  ) throws(RenderingError) -> UnsafeMutablePointer<lxw_chart> {
    guard let chart = workbook_add_chart(pointer, UInt8(type.rawValue)) else {
      throw Self.error(LXW_ERROR_MEMORY_MALLOC_FAILED, path)
    }
    return chart
  }

  /// Adds a format (`workbook_add_format`).
  mutating func addFormat() throws(RenderingError) -> UnsafeMutablePointer<lxw_format> {
    guard let format = workbook_add_format(pointer) else {
      throw Self.error(LXW_ERROR_MEMORY_MALLOC_FAILED, path)
    }
    return format
  }

  /// Sets title and creation time (`workbook_set_properties`), in seconds since 1970.
  ///
  /// The time is part of the bytes: it comes from the report, never from a clock.
  mutating func setProperties(title: String, createdSeconds: Int) throws(RenderingError) {
    var words = Array(title.utf8CString)
    let result = words.withUnsafeMutableBufferPointer { buffer in
      var properties = lxw_doc_properties()
      properties.title = buffer.baseAddress
      properties.created = time_t(createdSeconds)
      return workbook_set_properties(pointer, &properties)
    }
    guard result == LXW_NO_ERROR else { throw Self.error(result, path) }
  }

  /// Assembles the file and frees the workbook (`workbook_close`).
  consuming func close() throws(RenderingError) {
    errno = 0
    let result = workbook_close(pointer)
    let code = errno
    pointer = nil
    guard result != LXW_NO_ERROR else { return }
    // The library reports a full disk as an operation on the archive; errno says which.
    if code != 0 {
      throw .file(FileFailure(operation: .write, path: path, code: code))
    }
    throw Self.error(result, path)
  }

  /// The typed error of a code of the library, with its words (`lxw_strerror`).
  static func error(_ code: lxw_error, _ path: String) -> RenderingError {
    let message = lxw_strerror(code).map { String(cString: $0) } ?? "error \(code.rawValue)"
    return .workbook(path: path, code: code.rawValue, message: message)
  }

  deinit {
    if let pointer { lxw_workbook_free(pointer) }
  }
}
