internal import Foundation

/// Where the package lies on this machine.
package enum PackageRoot {
  /// The folder of `Package.swift`, without a slash at the end.
  package static let path: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()

  /// The path of a file of the package.
  package static func file(_ relativePath: String) -> String { "\(path)/\(relativePath)" }

  /// The folder of the built programs and modules, beside the test bundle that runs.
  package static let products: String = {
    for argument in CommandLine.arguments {
      guard let end = argument.range(of: "/kefuPackageTests.xctest") else { continue }
      return String(argument[..<end.lowerBound])
    }
    return file(".build/debug")
  }()
}
