import Foundation

/// The shape of the tree and what the README owes to it.
enum TreeRules {
  static let topLevel: Set<String> = [
    "Package.swift", "README.md", "Sources", "Tests", "docker-compose.yml", "sql",
  ]

  static func checkTopLevel(_ names: [String]) -> [Finding] {
    names.filter { !topLevel.contains($0) }.map { Finding($0, "does not belong at the top level") }
  }

  static func checkIgnored(_ file: SourceFile) -> [Finding] {
    [".build/", "Package.resolved", "reports/", "*.rejects.csv"].filter { !file.lines.contains($0) }
      .map { Finding(file.path, "does not ignore \($0)") }
  }

  /// The targets of a manifest, plugins and dependencies left out.
  static func modules(of manifest: SourceFile) -> [String] {
    let pattern = #"\.(?:target|executableTarget|testTarget|systemLibrary)\(\s*name: "([^"]+)""#
    guard let expression = try? NSRegularExpression(pattern: pattern) else { return [] }
    let whole = NSRange(manifest.text.startIndex..., in: manifest.text)
    return expression.matches(in: manifest.text, range: whole).compactMap {
      Range($0.range(at: 1), in: manifest.text).map { String(manifest.text[$0]) }
    }
  }

  static func checkReadmeModules(_ readme: SourceFile, manifest: SourceFile) -> [Finding] {
    modules(of: manifest).filter {
      !readme.text.contains("`\($0)`") && !readme.text.contains("\($0)/")
    }
    .map { Finding(readme.path, "does not name the module \($0)") }
  }

  /// Each marked command is one line in the fenced block right after its marker.
  static func checkReadmeCommands(_ readme: SourceFile) -> [Finding] {
    ["main", "test"].flatMap { kind -> [Finding] in
      let marker = "<!-- \(kind) command -->"
      let places = readme.lines.indices.filter { readme.lines[$0] == marker }
      guard let place = places.first, places.count == 1 else {
        return [Finding(readme.path, "has \(places.count) lines \(marker)")]
      }
      let block = readme.lines.dropFirst(place + 1).drop { $0.isEmpty }
      let body = block.dropFirst().prefix { !$0.hasPrefix("```") }
      guard block.first?.hasPrefix("```") == true, body.count == 1 else {
        return [Finding(readme.path, line: place + 1, "is not followed by one line in a fence")]
      }
      return []
    }
  }

  /// Every test folder mirrors a target, and every target of the manifest has its folder.
  static func checkFolders(_ files: [SourceFile], manifest: SourceFile) -> [Finding] {
    let named = Set(modules(of: manifest))
    let folders = Set(
      files.filter { ["Sources", "Tests"].contains($0.parts[0]) && $0.parts.count > 2 }.map {
        $0.parts[1]
      })
    return folders.subtracting(named).sorted().map { Finding($0, "is no module of the manifest") }
      + named.subtracting(folders).sorted().map { Finding($0, "is a module without files") }
  }
}
