import ArgumentParser

/// What a request or a decision states, as pairs.
struct DetailOptions: ParsableArguments {
  @Option(help: "A detail, NAME=VALUE; may be repeated.") var detail: [String] = []

  mutating func validate() throws {
    for pair in detail where pair.firstIndex(of: "=") == nil || pair.hasPrefix("=") {
      throw ValidationError("Write --detail as NAME=VALUE, such as amount=300.")
    }
  }

  /// The names, in the order given.
  var names: [String] { detail.map { String($0.prefix { $0 != "=" }) } }

  /// The values, in the order of the names.
  var values: [String] { detail.map { String($0.drop { $0 != "=" }.dropFirst()) } }
}
