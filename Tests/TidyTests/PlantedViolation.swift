import Testing

/// A text that breaks one rule, the rule, and a text beside it that keeps the rule.
struct PlantedViolation: Sendable, CustomTestStringConvertible {
  let name: String
  let path: String
  let broken: String
  let kept: String
  let check: @Sendable (SourceFile) -> [Finding]

  init(
    _ name: String, at path: String, broken: String, kept: String,
    by check: @escaping @Sendable (SourceFile) -> [Finding]
  ) {
    self.name = name
    self.path = path
    self.broken = broken
    self.kept = kept
    self.check = check
  }

  var testDescription: String { name }
}
