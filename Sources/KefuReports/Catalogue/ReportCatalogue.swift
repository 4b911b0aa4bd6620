package import KefuPostgres

/// The reports that the database knows; a new one needs no change here.
package struct ReportCatalogue: Sendable {
  /// The reports, ordered by name.
  package let definitions: [ReportDefinition]

  /// Reads `report.definition` and its companions.
  package init(reading connection: inout Connection) throws(ReportError) {
    do {
      let columns = try connection.fetch(Self.columnRows)
      let recipients = try connection.fetch(Self.recipientRows)
      definitions = try connection.fetch(Self.definitionRows).map { row in
        row.definition(
          columns: columns.filter { $0.report == row.name }.map(\.column),
          recipients: recipients.filter { $0.0 == row.name }.map(\.1))
      }
    } catch {
      throw .database(error)
    }
  }

  /// The report of a name; throws `unknownReport`, which lists the names there are.
  package func definition(named name: String) throws(ReportError) -> ReportDefinition {
    guard let found = definitions.first(where: { $0.name == name }) else {
      throw .unknownReport(name, known: definitions.map(\.name))
    }
    return found
  }

  private static let definitionRows = Statement<ReportDefinitionRow>(
    "report.definitions",
    """
    select report_name, title_zh, title_en, rule_ids, producer_zh, producer_en, period_kind,
      due_rule, sort, legend_zh, legend_en, sealed_source, resources
    from report.definition order by report_name collate "C"
    """)

  private static let columnRows = Statement<ReportColumnRow>(
    "report.columns",
    """
    select report_name, column_name, title_zh, title_en, value_type, totalled, chart
    from report.column_definition order by report_name, ordinal
    """)

  private static let recipientRows = Statement<(String, String)>(
    "report.recipients",
    """
    select report_name, post_code from report.recipient
    order by report_name, post_code collate "C"
    """)
}
