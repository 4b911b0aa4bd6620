import KefuPostgres

extension ReportCell {
  /// Reads the next column of a row as the kind that its definition states; nothing is rounded.
  init(_ kind: ReportColumn.Kind, from row: inout Row) throws(PostgresError) {
    switch kind {
    case .text:
      self = try row.next(as: String?.self).map(ReportCell.text) ?? .empty
    case .integer:
      self = try row.next(as: WholeNumber?.self).map { .integer($0.value) } ?? .empty
    case .minutes:
      self = try row.next(as: WholeNumber?.self).map { .minutes($0.value) } ?? .empty
    case .money:
      self = try row.next(as: Hundredths?.self).map { .money(fen: $0.count) } ?? .empty
    case .decimal:
      self =
        try row.next(as: ScaledDecimal?.self).map {
          .decimal(unscaled: $0.unscaled, scale: $0.scale)
        } ?? .empty
    case .date:
      self =
        try row.next(as: PostgresDate?.self).map {
          .date(daysSince2000: $0.daysSince2000)
        } ?? .empty
    case .timestamp:
      self =
        try row.next(as: PostgresTimestamp?.self).map {
          .timestamp(microsecondsSince2000: $0.microsecondsSince2000)
        } ?? .empty
    case .boolean:
      self = try row.next(as: Bool?.self).map(ReportCell.boolean) ?? .empty
    }
  }
}
