import KefuPostgres
import KefuReports

/// A post of a unit in the chart; a unit without posts has one row without.
struct ChartRow: RowDecodable {
  let depth: Int32
  let unitCode: String
  let unitName: ReportText
  /// Null where the unit has no post to show.
  let post: Post?

  /// A post with who holds it and how many should.
  struct Post {
    let name: ReportText
    let headsUnit: Bool
    let holders: [String]
    /// Null without a plan.
    let planned: Int32?
    let filled: Int32
    let vacant: Int32?
  }

  init(row: inout Row) throws(PostgresError) {
    depth = try row.next()
    unitCode = try row.next()
    unitName = ReportText(zh: try row.next(), en: try row.next())
    let zh = try row.next(as: String?.self)
    let en = try row.next(as: String?.self)
    let heads = try row.next(as: Bool?.self)
    let holders = try row.next(as: [String].self)
    let planned = try row.next(as: Int32?.self)
    let filled = try row.next(as: Int32?.self)
    let vacant = try row.next(as: Int32?.self)
    post =
      if let zh, let en {
        Post(
          name: ReportText(zh: zh, en: en), headsUnit: heads ?? false, holders: holders,
          planned: planned, filled: filled ?? 0, vacant: vacant)
      } else { nil }
  }
}
