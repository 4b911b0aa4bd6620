/// All families, in the order in which they run.
enum Families {
  /// Families that need the client alone come first.
  static let all: [any MeasureFamily.Type] = [
    FetchFamily.self, StreamFamily.self, CopyInFamily.self, PointFamily.self,
    RowSecurityFamily.self, BulkInsertFamily.self, AttendanceFamily.self, PayRunFamily.self,
    ReportFamily.self, ImportFamily.self, AuditFamily.self, CommandFamily.self,
  ]
}
