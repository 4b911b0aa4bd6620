/// How much data the measures run on.
enum BenchmarkSize {
  /// The sizes that the targets are stated for.
  case full
  /// Small sizes for a first look, within a minute.
  case quick

  /// Interleaved rounds of measures that take long; an odd number, so that the median was run.
  var rounds: Int { self == .full ? 7 : 3 }
  /// Rows of the wide table that is read and loaded.
  var rows: Int { self == .full ? 1_000_000 : 50_000 }
  /// Rounds of point queries.
  var pointRounds: Int { self == .full ? 1_000 : 200 }
  /// Rows of punches under row security; a thousand shops of five units in both sizes.
  var punches: Int { self == .full ? 1_000_000 : 100_000 }
  /// Rows of one bulk insert under row security.
  var bulkRows: Int { self == .full ? 200_000 : 10_000 }
  /// People of the attendance month.
  var people: Int { self == .full ? 100_000 : 2_000 }
  /// People of the pay runs, smallest first.
  var payRuns: [Int] { self == .full ? [1_000, 10_000, 100_000] : [1_000, 2_000] }
  /// Punches of the import.
  var importedPunches: Int { self == .full ? 1_000_000 : 20_000 }
}
