/// Why a report could not be written.
package enum RenderingError: Error, Hashable, Sendable {
  /// The operating system refused an operation on a file.
  case file(FileFailure)
  /// libxlsxwriter refused, with its `lxw_error` and the words of `lxw_strerror`.
  case workbook(path: String, code: UInt32, message: String)
  /// A sheet of a workbook ends at row 1,048,576.
  case tooManyRows(path: String, rows: Int)
  /// An option or a file extension names no format.
  case unknownFormat(String)
  /// A template of this package does not parse.
  case template(name: String, reason: String)

  /// The exit code of a command that ends with this error, from `sysexits.h`.
  ///
  /// 73 when an output cannot be made, 2 for a format that does not exist,
  /// 70 for a fault of the program itself.
  package var exitCode: Int32 {
    switch self {
    case .file, .workbook, .tooManyRows: 73
    case .unknownFormat: 2
    case .template: 70
    }
  }
}
