import Foundation
import KefuTestSupport

/// The rows of the world by topic: `Rows/*.sql`, run by the superuser past all policies.
///
/// A line `-- again TABLE: NAMES AND VALUES` says how a copy `r` of a row becomes a new one.
struct RowFiles: Sendable {
  /// The files' statements, in the order of their names.
  let scripts: [String]
  /// What is laid over a copy of a row, by table.
  let again: [String: String]

  /// Reads the folder.
  static func load() throws -> RowFiles {
    let folder = PackageRoot.file("Tests/SQLTests/Security/Rows")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let scripts = try names.filter { $0.hasSuffix(".sql") }
      .map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
    let lead = "-- again "
    var again: [String: String] = [:]
    for line in scripts.flatMap({ $0.split(separator: "\n") }) where line.hasPrefix(lead) {
      let parts = line.dropFirst(lead.count).split(separator: ": ", maxSplits: 1)
      guard parts.count == 2 else {
        throw CocoaError(.formatting, userInfo: ["line": String(line)])
      }
      again[String(parts[0])] = String(parts[1])
    }
    return RowFiles(scripts: scripts, again: again)
  }
}
