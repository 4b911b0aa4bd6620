import Foundation

/// Prints measures as they come, as a table or as lines of JSON.
struct Report {
  private let isJSON: Bool
  private var missed: [String] = []
  private var hasHeader = false

  /// Starts a report on standard output.
  init(isJSON: Bool) { self.isJSON = isJSON }

  /// Whether every target was reached so far.
  var passes: Bool { missed.isEmpty }

  /// Prints a measure.
  mutating func add(_ measure: Measure) {
    if !measure.passes { missed.append(measure.name) }
    if isJSON { return Console.print(Self.json(measure)) }
    if !hasHeader {
      Console.print(Self.line(["measure", "value", "baseline", "ratio", "target", "", "against"]))
      hasHeader = true
    }
    Console.print(Self.row(measure))
  }

  /// Names what was missed.
  func finish() {
    guard !isJSON else { return }
    Console.print(
      missed.isEmpty ? "every target reached" : "missed: \(missed.joined(separator: ", "))")
  }

  private static func row(_ measure: Measure) -> String {
    let target =
      switch measure.target {
      case .ratio(let bound): "≤ \(number(bound))×"
      case .atMost(let bound): "≤ \(number(bound)) \(measure.unit.rawValue)"
      case .atLeast(let bound): "≥ \(number(bound)) \(measure.unit.rawValue)"
      }
    return line([
      measure.name,
      "\(number(measure.value)) \(measure.unit.rawValue)",
      measure.baseline.map { "\(number($0)) \(measure.unit.rawValue)" } ?? "",
      measure.ratio.map { String(format: "%.2f×", $0) } ?? "",
      target, measure.passes ? "ok" : "MISSED", measure.against,
    ])
  }

  private static func line(_ fields: [String]) -> String {
    let widths = [32, 14, 14, 8, 14, 7, 0]
    return zip(fields, widths).map { field, width in
      field + String(repeating: " ", count: max(0, width - field.count))
    }.joined(separator: " ")
  }

  private static func json(_ measure: Measure) -> String {
    let baseline = measure.baseline.map(exact) ?? "null"
    let ratio = measure.ratio.map { String(format: "%.3f", $0) } ?? "null"
    return """
      {"name":"\(measure.name)","value":\(exact(measure.value)),"baseline":\(baseline),\
      "ratio":\(ratio),"target":\(exact(measure.target.bound)),"pass":\(measure.passes)}
      """
  }

  private static func number(_ value: Double) -> String {
    String(format: value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.3g", value)
  }

  private static func exact(_ value: Double) -> String { String(format: "%.6g", value) }
}
