internal import Foundation
internal import KefuDomain
internal import KefuPostgres
internal import KefuRendering

/// The file that names every bad line: line, column, value, reason.
enum RejectsFile {
  /// Its name: that of the file with `.rejects.csv`, beside it or in a folder.
  static func path(for file: String, folder: String?) -> String {
    guard let folder else { return file + ".rejects.csv" }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return "\(folder)/\(name).rejects.csv"
  }

  /// Writes the rejects of the import at hand; PostgreSQL writes the CSV, bytes pass through.
  static func write(
    to path: String, language: Language, _ connection: inout Connection
  ) throws(ImportError) {
    if case .failure(let error) = try stream(to: path, language, &connection) {
      throw .database(error)
    }
  }

  private static func stream(
    to path: String, _ language: Language, _ connection: inout Connection
  ) throws(ImportError) -> Result<Void, PostgresError> {
    var failure: RenderingError?
    do throws(RenderingError) {
      var file = try AtomicFile(path: path)
      let sql = """
        copy (select line, "column", value, reason from staging.rejects('\(language.rawValue)'))
        to stdout (format csv, header)
        """
      do throws(PostgresError) {
        try connection.copyOutText(sql) { (bytes) throws(PostgresError) in
          guard failure == nil else { return }
          do throws(RenderingError) {
            try file.write(unsafe bytes.withUnsafeBytes { unsafe [UInt8]($0) })
          } catch {
            failure = error
          }
        }
      } catch {
        return .failure(error)
      }
      if let failure { throw failure }
      try file.commit()
    } catch {
      throw .output(error)
    }
    return .success(())
  }

  /// Removes the rejects of an earlier run, which say nothing about the file any more.
  static func remove(_ path: String) {
    try? FileManager.default.removeItem(atPath: path)
  }
}
