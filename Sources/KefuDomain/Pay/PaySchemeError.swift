/// Why a pay scheme cannot be loaded; found when it is loaded, never at month end.
package enum PaySchemeError: Error, Sendable, Hashable {
  case duplicateItem(String)
  /// An item depends on one that the scheme does not have.
  case unknownDependency(item: String, missing: String)
  /// Items that depend on each other in a circle, by code.
  case cycle([String])
  /// An earning depends on a deduction, which is only computed from gross pay.
  case earningDependsOnDeduction(item: String, deduction: String)
  /// The declared inputs are not those of the kind.
  case inputsDiffer(item: String, expected: [PayInput])
  /// The formula names a number that the item does not bind.
  case unknownPlaceholder(item: String, name: String)
  /// A bracket or brace of the formula is not closed.
  case malformedFormula(item: String)
  case missingSetting(item: String, setting: String)
  case invalidSetting(item: String, setting: String, text: String)
  /// The kind cannot have this sign.
  case wrongSign(item: String)
  /// A scheme may have one fixed pay and one recovery of debt.
  case repeatedKind(PayItemKind)
}

extension PaySchemeError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .duplicateItem(let code): "item \(code) stands twice in the scheme"
    case .unknownDependency(let item, let missing):
      "item \(item) depends on \(missing), which the scheme does not have"
    case .cycle(let codes): "items depend on each other: \(codes.joined(separator: ", "))"
    case .earningDependsOnDeduction(let item, let deduction):
      "earning \(item) depends on deduction \(deduction)"
    case .inputsDiffer(let item, let expected):
      "item \(item) must declare the inputs "
        + expected.map { "\($0.name) (\($0.unit.rawValue))" }.joined(separator: ", ")
    case .unknownPlaceholder(let item, let name):
      "the formula of \(item) names \(name), which the item does not bind"
    case .malformedFormula(let item): "the formula of \(item) is malformed"
    case .missingSetting(let item, let setting): "item \(item) lacks the setting \(setting)"
    case .invalidSetting(let item, let setting, let text):
      "item \(item) has \"\(text)\" as \(setting)"
    case .wrongSign(let item): "item \(item) has a sign its kind cannot have"
    case .repeatedKind(let kind): "the scheme has more than one item of kind \(kind.rawValue)"
    }
  }
}
