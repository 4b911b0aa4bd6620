import Foundation
import Testing

/// Compares output with a file in `Snapshots`; `RECORD_SNAPSHOTS=1` writes it anew.
enum Snapshot {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "Snapshots")

  static func expect(
    _ bytes: [UInt8], matches name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(bytes).write(to: file)
      return
    }
    let recorded = try Data(contentsOf: file)
    let isSame = recorded == Data(bytes)
    #expect(
      isSame, "\(name) differs:\n\(String(decoding: bytes, as: UTF8.self))",
      sourceLocation: sourceLocation)
  }
}
