import KefuPostgres

/// The one call of a report: `select … from report.NAME($1, $2) where … order by …`.
///
/// The function is inlined, so that the filters reach the indexes of the tables behind it.
struct ReportStatement {
  let definition: ReportDefinition
  let filtersByShop: Bool
  let filtersByUnit: Bool

  /// Columns in the order of the definition; rows in the order of its sort, texts by code point,
  /// so that every server gives the same bytes.
  func sql(quotedBy connection: borrowing Connection) throws(PostgresError) -> String {
    let function = try connection.quote(qualifiedName: definition.functionName)
    var columns: [String] = []
    for column in definition.columns {
      columns.append(try connection.quote(identifier: column.name))
    }
    var order: [String] = []
    for name in definition.sort {
      let isText = definition.columns.first { $0.name == name }?.kind == .text
      order.append(try connection.quote(identifier: name) + (isText ? " collate \"C\"" : ""))
    }
    var conditions: [String] = []
    if filtersByShop { conditions.append("shop_id = any ($3)") }
    if filtersByUnit { conditions.append("unit_id = any ($4)") }
    return "select \(columns.joined(separator: ", ")) from \(function)($1, $2)"
      + (conditions.isEmpty ? "" : " where \(conditions.joined(separator: " and "))")
      + (order.isEmpty ? "" : " order by \(order.joined(separator: ", "))")
  }

  /// The name under which a connection prepares the call.
  var name: String {
    "report.\(definition.name)" + (filtersByShop ? "/shops" : "") + (filtersByUnit ? "/units" : "")
  }

  /// Reads one row by the kinds of the columns.
  var decoder: @Sendable (inout Row) throws(PostgresError) -> [ReportCell] {
    let kinds = definition.columns.map(\.kind)
    return { (row) throws(PostgresError) in
      var cells: [ReportCell] = []
      cells.reserveCapacity(kinds.count)
      for kind in kinds { cells.append(try ReportCell(kind, from: &row)) }
      return cells
    }
  }
}
