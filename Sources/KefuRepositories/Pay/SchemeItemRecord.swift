internal import KefuDomain
internal import KefuPostgres

/// An item of a pay scheme as stored.
struct SchemeItemRecord: Sendable, RowDecodable {
  let schemeCode: String
  let schemeTitleChinese: String
  let schemeTitleEnglish: String
  let itemCode: String
  let version: Int16
  let ordinal: Int16
  let kind: String
  let sign: String
  let titleChinese: String
  let titleEnglish: String
  let formulaChinese: String
  let formulaEnglish: String
  let inputNames: [String]
  let inputUnits: [String]
  let dependencies: [String]
  let settingNames: [String]
  let settingTexts: [String]

  init(row: inout Row) throws(PostgresError) {
    schemeCode = try row.next()
    schemeTitleChinese = try row.next()
    schemeTitleEnglish = try row.next()
    itemCode = try row.next()
    version = try row.next()
    ordinal = try row.next()
    kind = try row.next()
    sign = try row.next()
    titleChinese = try row.next()
    titleEnglish = try row.next()
    formulaChinese = try row.next()
    formulaEnglish = try row.next()
    inputNames = try row.next()
    inputUnits = try row.next()
    dependencies = try row.next()
    settingNames = try row.next()
    settingTexts = try row.next()
  }

  /// The item as the pay engine takes it; throws for words that it does not know.
  func definition(id: Int64) throws(RepositoryError) -> PayItemDefinition {
    guard let known = PayItemKind(rawValue: kind) else { throw unknown("kind \(kind)") }
    guard let direction = PaySign(rawValue: sign) else { throw unknown("sign \(sign)") }
    var inputs: [PayInput] = []
    for (name, unit) in zip(inputNames, inputUnits) {
      guard let known = PayInputUnit(rawValue: unit) else { throw unknown("unit \(unit)") }
      inputs.append(PayInput(name, known))
    }
    return PayItemDefinition(
      id: Identifier(id), code: itemCode, ordinal: Int(ordinal), kind: known, sign: direction,
      version: Int(version),
      titles: BilingualText(chinese: titleChinese, english: titleEnglish),
      formula: BilingualText(chinese: formulaChinese, english: formulaEnglish), inputs: inputs,
      dependencies: dependencies,
      settings: PayItemSettings(
        Dictionary(zip(settingNames, settingTexts), uniquingKeysWith: { _, last in last })))
  }

  private func unknown(_ what: String) -> RepositoryError {
    .unknownItem(scheme: schemeCode, item: itemCode, what: what)
  }
}
