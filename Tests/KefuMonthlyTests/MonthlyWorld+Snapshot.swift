import Foundation
import KefuPostgres
import KefuTestSupport

extension MonthlyWorld {
  /// Every computed or sealed row of the database but for the moments of computing, as text.
  func figures() throws -> [String] {
    try values(
      """
      select line from (
        select 'attendance ' || m::text as line from attendance.month m
        union all select 'slip ' || s::text from pay.slip s
        union all select 'line ' || l::text from pay.slip_line l
        union all select 'policy ' || a::text from pay.applied_policy a
        union all
        select 'computation ' || row(shop_id, month, people, engine_version, input_hash,
          output_hash)::text
        from close.computation
        union all
        select 'seal ' || row(shop_id, month, input_hash, output_hash, previous_hash,
          seal_hash)::text
        from close.seal
        union all
        select 'delivery ' || row(shop_id, month, login, report_name, format, path, due_on,
          sha256, byte_count)::text
        from close.delivery
      ) x order by line
      """)
  }

  /// The bytes of every file by its path below the output folder, hidden files included.
  func files() throws -> [String: Data] {
    var files: [String: Data] = [:]
    guard let walker = FileManager.default.enumerator(atPath: output) else { return files }
    for case let path as String in walker {
      // Folders have no contents.
      if let data = FileManager.default.contents(atPath: "\(output)/\(path)") {
        files[path] = data
      }
    }
    return files
  }

  /// The text of a delivered file.
  func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(output)/\(path)")), as: UTF8.self)
  }

  /// What the manifests say of each file, by path: its hash in hexadecimal.
  func manifest(_ path: String) throws -> [String: String] {
    let read = try JSONDecoder().decode(
      Manifest.self, from: try Data(contentsOf: URL(filePath: "\(output)/\(path)")))
    return Dictionary(read.files.map { ($0.path, $0.sha256) }, uniquingKeysWith: { $1 })
  }
}

/// The part of a manifest that tests read, as a stranger would.
private struct Manifest: Decodable {
  struct File: Decodable {
    let path: String
    let sha256: String
  }

  let files: [File]
}
