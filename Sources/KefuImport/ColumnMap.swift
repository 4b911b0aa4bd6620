/// How a foreign file's columns become canonical ones, read from YAML.
///
/// ```yaml
/// encoding: GB18030
/// delimiter: ";"
/// columns: { Nr: employee_no, Datum: held_on, Kurs: course, Punkte: score }
/// joined: { examiner: [Vorname, Nachname] }
/// values: { course: { Brandschutz: DRILL-FIRE } }
/// constants: { shop: S01 }
/// dates: [ "DD.MM.YYYY" ]
/// decimal_comma: true
/// ```
package struct ColumnMap: Hashable, Sendable {
  /// The canonical column of each foreign header.
  package var columns: [String: String] = [:]
  /// The foreign headers whose cells make up a canonical column, with a blank between them.
  package var joined: [String: [String]] = [:]
  /// The code of each word of the file, by canonical column; other words stay as they are.
  package var values: [String: [String: String]] = [:]
  /// Texts for canonical columns that the file lacks.
  package var constants: [String: String] = [:]
  /// Formats of days and times as `to_timestamp` takes them, tried in order.
  package var dates: [String] = []
  /// Whether amounts are written 1.234,50; only for feeds with amounts.
  package var hasDecimalComma = false
  /// PostgreSQL's name of the encoding; nil for UTF-8.
  package var encoding: String?
  /// The byte between fields; nil for what the header shows.
  package var delimiter: UInt8?

  /// An empty map: headers are canonical.
  package init() {}
}
