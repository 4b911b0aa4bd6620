/// How a foreign file's columns become canonical ones, read from YAML.
///
/// ```yaml
/// encoding: GB18030
/// delimiter: ";"
/// columns: { 人员编号: employee_no, 刷卡时间: punched_at }
/// constants: { shop: S01, source: gate }
/// dates: [ "DD/MM/YYYY HH24:MI" ]
/// decimal_comma: true
/// ```
package struct ColumnMap: Hashable, Sendable {
  /// The canonical column of each foreign header.
  package var columns: [String: String] = [:]
  /// Texts for canonical columns that the file lacks.
  package var constants: [String: String] = [:]
  /// Formats of days and times as `to_timestamp` takes them, tried in order.
  package var dates: [String] = []
  /// Whether amounts are written 1.234,50; for feeds with amounts.
  package var hasDecimalComma = false
  /// PostgreSQL's name of the encoding; nil for UTF-8.
  package var encoding: String?
  /// The byte between fields; nil for what the header shows.
  package var delimiter: UInt8?

  /// An empty map: headers are canonical.
  package init() {}
}
