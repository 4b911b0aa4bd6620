extension PayLine {
  /// The formula in words with the numbers bound: "基本工资 = 2000.00 × 15 ÷ 21.75 = 1379.31".
  ///
  /// Returns nil when the definition is not the one the line was made by (other item, other
  /// version, fewer numbers).
  package func explanation(by definition: PayItemDefinition, in language: Language) -> String? {
    guard definition.id == itemID, definition.version == itemVersion,
      inputs.count >= definition.inputs.count,
      let template = try? FormulaTemplate(definition.formula[language], item: itemCode)
    else { return nil }
    let parts = splitParts(of: definition)
    let bound =
      parts.isEmpty
      ? template.text(binding: definition.inputs, to: inputs)
      : splitText(parts, definition: definition, language: language)
    let result = amount.description
    let formula = bound == result ? "" : "\(bound) = "
    return "\(definition.titles[language]) = \(formula)\(result)"
  }

  /// The groups of numbers of the parts of the month; none where no policy changed.
  private func splitParts(of definition: PayItemDefinition) -> [[Int64]] {
    let width = definition.kind.splitInputs.count
    let rest = inputs.dropFirst(definition.inputs.count)
    guard width > 0, !rest.isEmpty, rest.count % width == 0 else { return [] }
    return stride(from: rest.startIndex, to: rest.endIndex, by: width)
      .map { Array(rest[$0..<($0 + width)]) }
  }

  /// "(800.00 × 10 + 900.00 × 12) ÷ 22 working days", then the pro-rating.
  private func splitText(
    _ parts: [[Int64]], definition: PayItemDefinition, language: Language
  ) -> String {
    let units = definition.kind.splitInputs
    let terms = parts.map { part in
      zip(units, part).map { $0.unit.text(of: $1) }.joined(separator: " × ")
    }
    let total = parts.reduce(0) { $0 + ($1.last ?? 0) }
    let days = language == .chinese ? "个工作日" : " working days"
    var text = "(\(terms.joined(separator: " + "))) ÷ \(total)\(days)"
    let names = definition.inputs.map(\.name)
    if let paid = names.firstIndex(of: "paid_days"),
      let divisor = names.firstIndex(of: "divisor_days"), inputs[divisor] != 0
    {
      let unit = PayInputUnit.dayHundredths
      text += " × \(unit.text(of: inputs[paid])) ÷ \(unit.text(of: inputs[divisor]))"
    }
    return text
  }
}
