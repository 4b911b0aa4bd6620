extension PolicyValue {
  /// Reads the JSON text of `policy.value`; nil or JSON null is a blank (REG-002c).
  ///
  /// Shapes: number, string, boolean, object of scalars (a table; null is a blank entry), array of
  /// objects with `from`, `from_inclusive`, `to`, `to_inclusive`, `value` (bands). Returns nil for
  /// any other text.
  package init?(json: String?) {
    guard let json else {
      self = .blank
      return
    }
    switch PolicyJSONReader.read(json) {
    case .null?: self = .blank
    case .boolean(let value)?: self = .boolean(value)
    case .number(let text)?: self = .number(text)
    case .string(let text)?: self = .text(text)
    case .object(let members)?:
      guard let entries = PolicyValue.entries(members) else { return nil }
      self = .table(entries)
    case .array(let elements)?:
      guard let rows = PolicyValue.bandRows(elements) else { return nil }
      self = .bands(rows)
    case nil: return nil
    }
  }

  private static func entries(_ members: [(key: String, value: PolicyJSON)]) -> [Entry]? {
    var entries: [Entry] = []
    for (key, value) in members {
      if case .null = value {
        entries.append(Entry(key: key, value: nil))
      } else if let text = value.scalarText {
        entries.append(Entry(key: key, value: text))
      } else {
        return nil
      }
    }
    return entries
  }

  private static func bandRows(_ elements: [PolicyJSON]) -> [BandRow]? {
    var rows: [BandRow] = []
    for element in elements {
      guard case .object(let members) = element, let row = bandRow(members) else { return nil }
      rows.append(row)
    }
    return rows
  }

  private static func bandRow(_ members: [(key: String, value: PolicyJSON)]) -> BandRow? {
    var ends: [String: String] = [:]
    var flags: [String: Bool] = [:]
    for (key, value) in members {
      switch (key, value) {
      case ("from", .null), ("to", .null): continue
      case ("from_inclusive", .boolean(let flag)), ("to_inclusive", .boolean(let flag)):
        flags[key] = flag
      case ("from", _), ("to", _), ("value", _):
        guard let text = value.scalarText else { return nil }
        ends[key] = text
      default: return nil
      }
    }
    // An end without its flag would leave the boundary open to interpretation (REG-005a).
    guard let outcome = ends["value"],
      ends["from"] == nil || flags["from_inclusive"] != nil,
      ends["to"] == nil || flags["to_inclusive"] != nil
    else { return nil }
    return BandRow(
      from: ends["from"], includesFrom: flags["from_inclusive"] ?? false,
      to: ends["to"], includesTo: flags["to_inclusive"] ?? false, outcome: outcome)
  }
}
