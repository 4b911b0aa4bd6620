import Foundation

/// The files of this package as they stand on disk.
struct SourceTree: Sendable {
  /// The package root.
  let root: URL
  /// Every text file of the tree, in path order.
  let files: [SourceFile]
  /// Names at the top level that are no dot-files and not ignored by git.
  let topLevel: [String]

  /// The tree that this test was built from, read once.
  static let shared = SourceTree(
    root: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent())

  private static let ignored: Set<String> = [".build", ".git", "Package.resolved", "reports"]
  private static let textEndings = [
    ".swift", ".sql", ".md", ".yml", ".yaml", ".sh", ".h", ".modulemap",
  ]

  init(root: URL) {
    self.root = root
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    let kept = names.filter {
      !Self.ignored.contains($0) && !$0.hasSuffix(".rejects.csv") && !$0.hasPrefix(".swiftpm")
    }.sorted()
    topLevel = kept.filter { !$0.hasPrefix(".") }
    files = kept.flatMap { Self.paths(below: $0, root: root) }.sorted().compactMap { path in
      (try? String(contentsOf: root.appending(path: path), encoding: .utf8)).map {
        SourceFile(path, $0)
      }
    }
  }

  private static func paths(below name: String, root: URL) -> [String] {
    let top = root.appending(path: name)
    guard let inside = FileManager.default.enumerator(atPath: top.path) else {
      return isText(name) ? [name] : []
    }
    let found = inside.compactMap { $0 as? String }.map { "\(name)/\($0)" }.filter(isText)
    return found.isEmpty && isText(name) ? [name] : found
  }

  private static func isText(_ path: String) -> Bool {
    path.hasPrefix(".ci/") || path == ".gitignore" || textEndings.contains { path.hasSuffix($0) }
  }

  /// The file at a path, null where there is none.
  func file(_ path: String) -> SourceFile? { files.first { $0.path == path } }

  var swiftFiles: [SourceFile] { files.filter(\.isSwift) }
  var sourceFiles: [SourceFile] { swiftFiles.filter { $0.path.hasPrefix("Sources/") } }
  var testFiles: [SourceFile] { swiftFiles.filter { $0.path.hasPrefix("Tests/") } }
  var sqlFiles: [SourceFile] { files.filter { $0.path.hasPrefix("sql/") && $0.isSQL } }
}
