/// Decides how wide each column of a terminal table is, and what stands side by side.
///
/// Headings wrap first, then names are cut, then columns move to a further
/// block below that repeats the column which names the rows. A figure is never cut: half a
/// number is a wrong number.
struct TextLayout {
  /// Columns that stand side by side.
  struct Block {
    /// Positions of the columns in the table.
    let columns: [Int]
    /// Cells of each.
    let widths: [Int]
  }

  let blocks: [Block]

  /// Lays out columns within a limit of cells; `name` is the column that names the rows.
  init(_ columns: [TextColumn], borders: TextBorders, limit: Int?, name: Int = 0) {
    let all = Array(columns.indices)
    guard let limit, !columns.isEmpty else {
      blocks = [Block(columns: all, widths: columns.map(\.idealCells))]
      return
    }
    let groups = Self.groups(columns, borders: borders, limit: limit, name: name)
    blocks = groups.map { group in
      let members = group.map { columns[$0] }
      let room = limit - borders.cells(columns: group.count)
      return Block(columns: group, widths: Self.widths(members, room: room))
    }
  }

  private static func groups(
    _ columns: [TextColumn], borders: TextBorders, limit: Int, name: Int
  ) -> [[Int]] {
    func fits(_ group: [Int]) -> Bool {
      let cells = group.reduce(0) { $0 + columns[$1].leastCells }
      return cells + borders.cells(columns: group.count) <= limit
    }
    if fits(Array(columns.indices)) { return [Array(columns.indices)] }
    let repeatsName = !columns[name].isNumeric && columns[name].leastCells <= limit / 2
    var groups: [[Int]] = []
    var group: [Int] = []
    for index in columns.indices {
      if group.isEmpty || fits(group + [index]) {
        group.append(index)
        continue
      }
      groups.append(group)
      let keyed = [name, index]
      group = repeatsName && index != name && fits(keyed) ? keyed : [index]
    }
    return groups + [group]
  }

  private static func widths(_ columns: [TextColumn], room: Int) -> [Int] {
    let ideal = columns.map { min($0.idealCells, max(room, $0.leastCells)) }
    let preferred = zip(columns, ideal).map { min($0.preferredCells, $1) }
    if preferred.reduce(0, +) <= room {
      return shrunk(ideal, to: room, least: preferred)
    }
    let least = columns.map { column in
      column.mayTruncate ? min(column.leastCells, max(1, room)) : column.leastCells
    }
    return shrunk(preferred, to: room, least: least)
  }

  /// Takes cells from the column with most to spare until all fit or nothing is left to take.
  private static func shrunk(_ start: [Int], to room: Int, least: [Int]) -> [Int] {
    var widths = start
    var excess = widths.reduce(0, +) - room
    while excess > 0 {
      let spare = widths.indices.max { widths[$0] - least[$0] < widths[$1] - least[$1] }
      guard let spare, widths[spare] > least[spare] else { break }
      widths[spare] -= 1
      excess -= 1
    }
    return widths
  }
}
