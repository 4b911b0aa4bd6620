import KefuReports

extension HTMLWriter {
  /// One chart as the template reads it.
  func chart(_ series: ChartSeries) -> [String: Any] {
    let drawing =
      switch series.hint {
      case .bar: ChartDrawing.bars(series)
      case .line: ChartDrawing.curve(series)
      }
    var context: [String: Any] = [
      "caption": series.caption,
      "width": Self.text(ChartDrawing.width), "height": Self.text(drawing.height),
      "lines": drawing.lines.map { line in
        [
          "x1": Self.text(line.x1), "y1": Self.text(line.y1),
          "x2": Self.text(line.x2), "y2": Self.text(line.y2),
        ]
      },
      "bars": drawing.bars.map(Self.bar),
      "curves": drawing.curve.count > 1 ? [["points": Self.points(drawing.curve)]] : [],
      "dots": drawing.curve.count > Self.mostDots
        ? [] : drawing.curve.map { ["x": Self.text($0.x), "y": Self.text($0.y)] },
      "labels": drawing.labels.map(Self.label),
    ]
    if drawing.drawnRows < series.points.count {
      context["remark"] = ReportWords.firstRows(
        drawing.drawnRows, of: series.points.count
      ).text(in: language)
    }
    return context
  }

  private static var mostDots: Int { 62 }

  private static func bar(_ bar: ChartDrawing.Bar) -> [String: Any] {
    [
      "x": text(bar.x), "y": text(bar.y), "width": text(bar.width),
      "height": text(bar.height), "loss": bar.isNegative,
    ]
  }

  private static func label(_ label: ChartDrawing.Label) -> [String: Any] {
    let anchor =
      switch label.anchor {
      case .start: "b"
      case .middle: "m"
      case .end: "e"
      }
    return [
      "x": text(label.x), "y": text(label.y), "text": label.text,
      "class": label.isSoft ? anchor + " s" : anchor,
    ]
  }

  private static func points(_ curve: [ChartDrawing.Point]) -> String {
    curve.map { text($0.x) + "," + text($0.y) }.joined(separator: " ")
  }

  /// A coordinate rounded to a tenth.
  private static func text(_ coordinate: Double) -> String {
    CellText.decimal(Int64((coordinate * 10).rounded()), scale: 1)
  }
}
