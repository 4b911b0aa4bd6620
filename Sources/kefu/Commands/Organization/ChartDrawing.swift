import KefuRendering
import KefuReports

/// The tree of units in box characters, with posts, holders and three columns of numbers.
struct ChartDrawing {
  let rows: [ChartRow]
  let language: ReportLanguage

  /// Cells of the tree, before the columns of numbers.
  private static let treeCells = 59
  private static let columnCells = 7
  private let measure = DisplayWidth()

  /// A unit with its posts.
  private struct Unit {
    var row: ChartRow
    var posts: [ChartRow.Post]
    var isLast = false
    var hasUnits = false
  }

  /// The whole drawing; lines take at most 80 cells.
  var text: String {
    let units = units
    var lines = [line("", say("编制", "plan"), say("在岗", "filled"), say("缺编", "vacant"))]
    // For each level above: whether more units of it follow.
    var open: [Bool] = []
    for unit in units {
      open.removeLast(open.count - min(open.count, Int(max(unit.row.depth - 1, 0))))
      let above = open.map { $0 ? "│  " : "   " }.joined()
      let isRoot = unit.row.depth == 0
      let name = "\(unit.row.unitName.text(in: language)) \(unit.row.unitCode)"
      lines.append(line(above + (isRoot ? "" : unit.isLast ? "└─ " : "├─ ") + name))
      if !isRoot { open.append(!unit.isLast) }
      let below = open.map { $0 ? "│  " : "   " }.joined() + (unit.hasUnits ? "│  " : "   ")
      lines += unit.posts.map { self.line(of: $0, after: below) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  private var units: [Unit] {
    var units: [Unit] = []
    for row in rows {
      if units.last?.row.unitCode != row.unitCode { units.append(Unit(row: row, posts: [])) }
      if let post = row.post { units[units.count - 1].posts.append(post) }
    }
    for index in units.indices {
      let depth = units[index].row.depth
      let after = units[(index + 1)...]
      units[index].hasUnits = after.first.map { $0.row.depth > depth } ?? false
      units[index].isLast =
        after.first { $0.row.depth <= depth }.map { $0.row.depth < depth } ?? true
    }
    return units
  }

  private func line(of post: ChartRow.Post, after margin: String) -> String {
    let lead = margin + (post.headsUnit ? "* " : "  ") + post.name.text(in: language)
    let people = post.holders.isEmpty ? say("（空缺）", " (nobody)") : self.people(post, after: lead)
    return line(
      lead + people, post.planned.map(String.init) ?? "-", "\(post.filled)",
      post.vacant.map { $0 == 0 ? "" : String($0) } ?? "")
  }

  /// As many holders as the line has room for; the rest are counted.
  private func people(_ post: ChartRow.Post, after lead: String) -> String {
    let comma = say("、", ", ")
    for shown in (1...post.holders.count).reversed() {
      let rest = post.holders.count - shown
      let text =
        say("：", ": ") + post.holders.prefix(shown).joined(separator: comma)
        + (rest > 0 ? say(" 等 \(post.holders.count) 人", " and \(rest) more") : "")
      if measure.cells(of: lead + text) <= Self.treeCells || shown == 1 { return text }
    }
    return ""
  }

  private func line(_ left: String, _ numbers: String...) -> String {
    guard !numbers.isEmpty else { return measure.truncated(left, to: 80) }
    let left = measure.truncated(left, to: Self.treeCells)
    var text = left + spaces(Self.treeCells - measure.cells(of: left))
    for number in numbers {
      text += spaces(Self.columnCells - measure.cells(of: number)) + number
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(count, 0)) }
}
