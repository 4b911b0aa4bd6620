/// One value of a report, exact and independent of any format.
package enum ReportCell: Hashable, Sendable {
  /// Text as stored.
  case text(String)
  /// A count.
  case integer(Int64)
  /// An exact decimal: `unscaled` × 10⁻ˢᶜᵃˡᵉ; `scale` is 0 to 18 and is kept when shown.
  case decimal(unscaled: Int64, scale: Int)
  /// An amount in fen.
  case money(fen: Int64)
  /// A day, counted from 2000-01-01 as PostgreSQL does.
  case date(daysSince2000: Int32)
  /// A moment in microseconds from 2000-01-01T00:00:00Z, as PostgreSQL's `timestamptz`.
  case timestamp(microsecondsSince2000: Int64)
  /// Yes or no.
  case boolean(Bool)
  /// A duration in whole minutes.
  case minutes(Int64)
  /// SQL null: nothing known, never zero.
  case empty
}
