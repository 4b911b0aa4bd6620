/// Breaks text into lines by terminal cells.
///
/// Western words stay whole where they fit; Chinese breaks between any two
/// characters, but no line starts with a closing mark or ends with an
/// opening one.
struct LineBreaker {
  let width: DisplayWidth

  private struct Unit {
    var text: String
    let followsBlank: Bool
  }

  private static let closing = Set<Character>("、。，；：！？）」』》】〉”’…·%％)]},.;:!?")
  private static let opening = Set<Character>("（「『《【〈“‘([{")

  /// Lines of at most the given cells; a grapheme wider than that stands alone.
  func lines(of text: String, cells limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for unit in units(of: text) {
      let joined = line + (unit.followsBlank && !line.isEmpty ? " " : "") + unit.text
      if width.cells(of: joined) <= limit {
        line = joined
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = unit.text
      while width.cells(of: line) > limit, line.count > 1 {
        let taken = max(1, width.prefix(of: line, cells: limit).count)
        lines.append(String(line.prefix(taken)))
        line = String(line.dropFirst(taken))
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// Cells of the longest piece that should not be broken.
  func longestUnitCells(of text: String) -> Int {
    units(of: text).reduce(0) { max($0, width.cells(of: $1.text)) }
  }

  private func units(of text: String) -> [Unit] {
    var units: [Unit] = []
    var followsBlank = false
    var mayBreak = true
    var lastWasWide = false
    for character in text {
      if character == " " {
        followsBlank = true
        continue
      }
      let isWide = width.cells(of: character) == 2
      let breaks =
        units.isEmpty || followsBlank
        || (mayBreak && (isWide || lastWasWide) && !Self.closing.contains(character))
      if breaks {
        units.append(Unit(text: String(character), followsBlank: followsBlank))
      } else {
        units[units.count - 1].text.append(character)
      }
      followsBlank = false
      mayBreak = !Self.opening.contains(character)
      lastWasWide = isWide
    }
    return units
  }
}
