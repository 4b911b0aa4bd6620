import KefuReports

extension ChartDrawing {
  /// Rows that one page holds as bars.
  static let mostBars = 30

  private static let rowHeight = 22.0
  private static let barHeight = 14.0
  private static let labelCells = 22
  private static let labelWidth = 168.0
  private static let valueWidth = 92.0

  /// One horizontal bar a row, its name at the left and its figure at the end.
  ///
  /// Figures below zero stand left of a base line that then lies inside.
  static func bars(_ series: ChartSeries) -> ChartDrawing {
    var drawing = ChartDrawing()
    let points = series.points.prefix(mostBars)
    drawing.drawnRows = points.count
    drawing.height = Double(points.count) * rowHeight + 4
    let most = max(0, points.compactMap(\.value).max() ?? 0)
    let least = min(0, points.compactMap(\.value).min() ?? 0)
    let left = labelWidth + 10 + (least < 0 ? valueWidth : 0)
    let span = width - left - (most > 0 ? valueWidth : 0)
    let unit = most > least ? span / (most - least) : 0
    let base = left - least * unit
    for (index, point) in points.enumerated() {
      let top = Double(index) * rowHeight + 4
      let baseline = top + 11.5
      let name = DisplayWidth().truncated(point.label, to: labelCells)
      drawing.labels.append(
        Label(x: labelWidth, y: baseline, anchor: .end, isSoft: false, text: name))
      guard let value = point.value else { continue }
      let length = value.magnitude * unit
      let start = value < 0 ? base - length : base
      drawing.bars.append(
        Bar(x: start, y: top, width: length, height: barHeight, isNegative: value < 0))
      let end = value < 0 ? start - 6 : start + length + 6
      drawing.labels.append(
        Label(
          x: end, y: baseline, anchor: value < 0 ? .end : .start, isSoft: true,
          text: point.text))
    }
    drawing.lines.append(Line(x1: base, y1: 0, x2: base, y2: drawing.height))
    return drawing
  }
}
