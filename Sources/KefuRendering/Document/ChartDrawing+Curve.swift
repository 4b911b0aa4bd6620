import KefuReports

extension ChartDrawing {
  private static let plotHeight = 200.0
  private static let leftMargin = 88.0
  private static let rightMargin = 14.0
  private static let topMargin = 14.0

  /// One point a row from left to right, over a scale that includes zero.
  static func curve(_ series: ChartSeries) -> ChartDrawing {
    var drawing = ChartDrawing()
    let points = series.points
    drawing.drawnRows = points.count
    drawing.height = topMargin + plotHeight + 26
    let most = max(0, points.compactMap(\.value).max() ?? 0)
    let least = min(0, points.compactMap(\.value).min() ?? 0)
    let unit = most > least ? plotHeight / (most - least) : 0
    let base = topMargin + most * unit
    let right = width - rightMargin
    let step = points.count > 1 ? (right - leftMargin) / Double(points.count - 1) : 0
    for (index, point) in points.enumerated() {
      guard let value = point.value else { continue }
      drawing.curve.append(Point(x: leftMargin + Double(index) * step, y: base - value * unit))
    }
    drawing.lines.append(Line(x1: leftMargin, y1: base, x2: right, y2: base))
    drawing.labels += scaleLabels(points, base: base, most: most, least: least, unit: unit)
    let foot = topMargin + plotHeight + 20
    if let first = points.first {
      drawing.labels.append(
        Label(x: leftMargin, y: foot, anchor: .start, isSoft: true, text: first.label))
    }
    if points.count > 1, let last = points.last {
      drawing.labels.append(
        Label(x: right, y: foot, anchor: .end, isSoft: true, text: last.label))
    }
    return drawing
  }

  /// Zero and the furthest figures, as the rows themselves state them.
  private static func scaleLabels(
    _ points: [ChartSeries.Point], base: Double, most: Double, least: Double, unit: Double
  ) -> [Label] {
    var labels = [
      Label(x: leftMargin - 8, y: base + 4, anchor: .end, isSoft: true, text: "0")
    ]
    for bound in [most, least] where bound != 0 {
      guard let point = points.first(where: { $0.value == bound }) else { continue }
      labels.append(
        Label(
          x: leftMargin - 8, y: base - bound * unit + 4, anchor: .end, isSoft: true,
          text: point.text))
    }
    return labels
  }
}
