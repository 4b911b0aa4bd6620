import ArgumentParser

/// `kefu version`: the version of this program.
struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "版本 · the version of this program.")

  /// The version of the program and of the JSON it writes.
  static let text = "kefu 1.0.0 (JSON kefu.report/1)"

  func run() {
    print(Self.text)
  }
}
