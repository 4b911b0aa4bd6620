/// One item of a pay scheme as data (PAY-001a); the formula in words stands here, once a version.
package struct PayItemDefinition: Sendable, Hashable {
  package let id: Identifier<PayItem>
  package let code: String
  /// The place on the slip.
  package let ordinal: Int
  package let kind: PayItemKind
  package let sign: PaySign
  package let version: Int
  package let titles: BilingualText
  /// The formula with `{input}` for each number; see `FormulaTemplate`.
  package let formula: BilingualText
  /// The numbers a line binds, in order; must be those of the kind.
  package let inputs: [PayInput]
  /// Codes of items that must be evaluated before this one.
  package let dependencies: [String]
  package let settings: PayItemSettings

  package init(
    id: Identifier<PayItem>, code: String, ordinal: Int, kind: PayItemKind, sign: PaySign,
    version: Int, titles: BilingualText, formula: BilingualText, inputs: [PayInput],
    dependencies: [String] = [], settings: PayItemSettings
  ) {
    self.id = id
    self.code = code
    self.ordinal = ordinal
    self.kind = kind
    self.sign = sign
    self.version = version
    self.titles = titles
    self.formula = formula
    self.inputs = inputs
    self.dependencies = dependencies
    self.settings = settings
  }

  /// The place among deductions (PAY-005); recovery of debt always comes last.
  func deductionClass() throws(PaySchemeError) -> PayDeductionClass {
    kind == .debtRecovery
      ? .debt
      : try settings.choice("deduction_class", default: .other, item: code)
  }
}
