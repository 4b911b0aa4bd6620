import KefuDomain
import KefuPostgres

/// What the scheme says about the item of a line; a missing item leaves the code to speak.
struct ExplainedItem {
  let id = Identifier<PayItem>(0)
  let code: String
  let sign: PaySign
  let title: ReportText
  let ruleIDs: [String]
  private let formula: ReportText
  private let inputs: [(name: String, unit: PayInputUnit?)]
  private let definition: PayItemDefinition?

  init(code: String, version: Int, row: inout Row) throws(PostgresError) {
    let kindName: String? = try row.next()
    let sign = try row.next(as: String?.self).flatMap(PaySign.init(rawValue:)) ?? .earning
    let titles = (zh: try row.next(as: String?.self), en: try row.next(as: String?.self))
    let formulas = (zh: try row.next(as: String?.self), en: try row.next(as: String?.self))
    let names = try row.next(as: [String]?.self) ?? []
    let units = try row.next(as: [String]?.self) ?? []
    let isProrated = try row.next(as: Bool?.self) ?? false
    self.code = code
    self.sign = sign
    title = ReportText(zh: titles.zh ?? code, en: titles.en ?? code)
    formula = ReportText(zh: formulas.zh ?? "", en: formulas.en ?? "")
    inputs = zip(names, units).map { ($0, PayInputUnit(rawValue: $1)) }
    let kind = kindName.flatMap(PayItemKind.init(rawValue:))
    ruleIDs = (kind.map { [$0.ruleID] } ?? []) + (isProrated ? ["PAY-003"] : [])
    let known = inputs.compactMap { input in input.unit.map { PayInput(input.name, $0) } }
    definition =
      known.count == inputs.count
      ? kind.map { kind in
        PayItemDefinition(
          id: Identifier(0), code: code, ordinal: 0, kind: kind,
          sign: sign, version: version,
          titles: BilingualText(chinese: titles.zh ?? code, english: titles.en ?? code),
          formula: BilingualText(chinese: formulas.zh ?? "", english: formulas.en ?? ""),
          inputs: known, settings: PayItemSettings())
      } : nil
  }

  /// The formula with its numbers; for a kind this version does not know, formula and numbers.
  func words(of line: PayLine) -> ReportText {
    if let definition,
      let zh = line.explanation(by: definition, in: .chinese),
      let en = line.explanation(by: definition, in: .english)
    {
      return ReportText(zh: zh, en: en)
    }
    let numbers = zip(inputs, line.inputs).map { input, number in
      "\(input.name) = \(input.unit?.text(of: number) ?? String(number))"
    }.joined(separator: ", ")
    let rest = numbers.isEmpty ? "" : " (\(numbers))"
    return ReportText(zh: formula.zh + rest, en: formula.en + rest)
  }
}
