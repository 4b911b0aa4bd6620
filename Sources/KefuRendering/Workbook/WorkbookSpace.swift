#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import KefuReports

/// Refuses a workbook that the disk could not hold while it is assembled.
///
/// libxlsxwriter does not notice when a temporary sheet cannot grow: it would
/// close a broken workbook as a good one. Asking before is the only way.
enum WorkbookSpace {
  /// Bytes of markup around one value.
  private static let markupBytes = 72
  /// Bytes of styles, properties and the archive itself.
  private static let fixedBytes = 256 << 10

  /// Throws when the folder has less free space than the sheet may need (`statvfs(3)`).
  static func require(
    for table: ReportTable, in folder: String, path: String
  ) throws(RenderingError) {
    var status = statvfs()
    guard statvfs(folder, &status) == 0 else {
      throw .file(FileFailure(operation: .create, path: path, code: errno))
    }
    let free = UInt64(status.f_bavail) * UInt64(status.f_frsize)
    guard free >= UInt64(bytes(of: table)) else {
      throw .file(FileFailure(operation: .write, path: path, code: ENOSPC))
    }
  }

  private static func bytes(of table: ReportTable) -> Int {
    table.rows.reduce(fixedBytes) { sum, row in
      row.reduce(sum) { sum, cell in
        if case .text(let text) = cell {
          sum + markupBytes + 2 * text.utf8.count
        } else {
          sum + markupBytes
        }
      }
    }
  }
}
