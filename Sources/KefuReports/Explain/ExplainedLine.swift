package import KefuDomain
package import KefuPostgres

/// A line of a pay slip with its formula in words and the numbers bound in it.
package struct ExplainedLine: Sendable {
  /// The place on the slip.
  package let number: Int
  package let itemCode: String
  package let title: ReportText
  package let sign: PaySign
  package let amount: Money
  /// The formula with its numbers: `岗位工资 = 800.00 × 0.85 = 680.00`.
  package let words: ReportText
  /// The rules that the kind of item follows: `PAY-020b`, `PAY-003`.
  package let ruleIDs: [String]
  /// Rows of `pay.applied_policy` that the line read.
  package let policyValueIDs: [Int64]
}

extension ExplainedLine: RowDecodable {
  package init(row: inout Row) throws(PostgresError) {
    let number: WholeNumber = try row.next()
    let code: String = try row.next()
    let version: WholeNumber = try row.next()
    let amount = Money(fen: try row.next(as: Hundredths.self).count)
    let inputs: [Int64] = try row.next()
    let policies: [Int64] = try row.next()
    let item = try ExplainedItem(code: code, version: Int(version.value), row: &row)
    let line = PayLine(
      itemID: item.id, itemCode: code, itemVersion: Int(version.value), sign: item.sign,
      amount: amount, inputs: inputs, policyValueIDs: policies)
    self.number = Int(number.value)
    itemCode = code
    title = item.title
    sign = item.sign
    self.amount = amount
    words = item.words(of: line)
    ruleIDs = item.ruleIDs
    policyValueIDs = policies
  }
}
