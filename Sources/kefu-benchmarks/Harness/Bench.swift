/// What every family gets: the database, the sizes, the number of rounds.
struct Bench {
  /// The database that everything happens in.
  let scratch: Scratch
  /// How much data.
  let size: BenchmarkSize
  /// Interleaved rounds of the long measures.
  let rounds: Int
}
