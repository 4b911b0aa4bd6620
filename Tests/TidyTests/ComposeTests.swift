import Foundation
import KefuTestSupport
import Testing

/// The Compose file is one that Docker Compose accepts, with and without the distributed server.
@Suite struct ComposeTests {
  static let isInstalled = (try? Command.run("docker-compose", ["--version"]))?.exitCode == 0

  @Test(.enabled(if: isInstalled), arguments: [[], ["--profile", "scale"]])
  func `docker-compose accepts the file`(profile: [String]) throws {
    let ended = try Command.run("docker-compose", profile + ["config", "--services"])
    #expect(ended.exitCode == 0, Comment(rawValue: ended.errors))
    #expect(ended.output.split(separator: "\n").contains("postgres"))
  }

  @Test func `the services mount only files that exist`() throws {
    let text = try #require(SourceTree.shared.file("docker-compose.yml")).text
    let mounted = text.split(separator: "\n").compactMap { line -> String? in
      let trimmed = line.trimmingCharacters(in: .whitespaces)
      guard trimmed.hasPrefix("- ./") else { return nil }
      return trimmed.dropFirst(4).split(separator: ":").first.map(String.init)
    }
    #expect(Set(mounted).count >= 4)
    for path in mounted {
      #expect(FileManager.default.fileExists(atPath: PackageRoot.file(path)), "\(path)")
    }
  }
}
