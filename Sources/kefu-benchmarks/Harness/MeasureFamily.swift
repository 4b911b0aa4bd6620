/// Measures that share their data and their baseline.
protocol MeasureFamily: SendableMetatype {
  /// The name, the first part of the names of its measures.
  static var name: String { get }
  /// Sets up the data, runs and returns the measures.
  static func measures(_ bench: Bench) throws -> [Measure]
}
