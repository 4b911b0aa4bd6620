/// The lines between and around the cells of a terminal table.
struct TextBorders {
  /// The three pieces of a horizontal rule and what fills it.
  struct Rule {
    let left: String
    let middle: String
    let right: String
    let fill: String
  }

  let lineStart: String
  let separator: String
  let lineEnd: String
  let top: Rule?
  let inner: Rule
  let bottom: Rule?

  /// Plain borders as psql draws them.
  static let ascii = TextBorders(
    lineStart: " ", separator: " | ", lineEnd: "", top: nil,
    inner: Rule(left: "-", middle: "-+-", right: "", fill: "-"), bottom: nil)

  /// Box drawing with a frame.
  static let pretty = TextBorders(
    lineStart: "│ ", separator: " │ ", lineEnd: " │",
    top: Rule(left: "┌─", middle: "─┬─", right: "─┐", fill: "─"),
    inner: Rule(left: "├─", middle: "─┼─", right: "─┤", fill: "─"),
    bottom: Rule(left: "└─", middle: "─┴─", right: "─┘", fill: "─"))

  /// Cells that the borders of one line take.
  func cells(columns: Int) -> Int {
    lineStart.count + lineEnd.count + separator.count * max(0, columns - 1)
  }

  /// One horizontal rule over columns of the given widths.
  func line(_ rule: Rule, widths: [Int]) -> String {
    let pieces = widths.map { String(repeating: rule.fill, count: $0) }
    return rule.left + pieces.joined(separator: rule.middle) + rule.right
  }
}
