/// A kind of file that `kefu import` takes, with the columns it may have.
package enum ImportFeed: String, Sendable, CaseIterable {
  /// People with their employment and first post (EMP-001).
  case employees
  /// Who holds which post where, by date (ORG-001).
  case assignments
  /// Punches of the clocks (ATT-001a).
  case punches
  /// Signed contracts with term and seal (EMP-006a).
  case contracts
  /// Certificates and health checks (EMP-001a, EMP-002b).
  case certificates
  /// Exam results by person, course and day (TRN-001a, TRN-005d).
  case trainingResults = "training-results"

  /// What the functions of `sql/staging` call the feed.
  var sqlName: String { self == .trainingResults ? "training_results" : rawValue }

  /// Whether a column holds numbers with decimals.
  var hasAmounts: Bool { self == .trainingResults }

  /// The canonical columns in their canonical order.
  package var columns: [ImportColumn] {
    switch self {
    case .employees: Self.employeeColumns
    case .assignments: Self.assignmentColumns
    case .punches: Self.punchColumns
    case .contracts: Self.contractColumns
    case .certificates: Self.certificateColumns
    case .trainingResults: Self.trainingResultColumns
    }
  }

  /// The column that a header names, by canonical name or Chinese title; nil for none.
  func column(named header: String) -> ImportColumn? {
    let name = header.lowercased()
    return columns.first { $0.name == name || $0.title == header }
  }
}
