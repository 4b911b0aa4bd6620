import KefuReports

/// The geometry of one chart, in user units of an SVG picture.
///
/// Coordinates are whole or half tenths computed the same way everywhere, so
/// that the same table gives the same picture byte for byte.
struct ChartDrawing {
  /// A bar from the base line.
  struct Bar {
    let x: Double
    let y: Double
    let width: Double
    let height: Double
    let isNegative: Bool
  }

  /// A straight line of the frame.
  struct Line {
    let x1: Double
    let y1: Double
    let x2: Double
    let y2: Double
  }

  /// A point of a curve.
  struct Point {
    let x: Double
    let y: Double
  }

  /// Where a label is anchored.
  enum Anchor {
    case start, middle, end
  }

  /// A text beside a mark.
  struct Label {
    let x: Double
    let y: Double
    let anchor: Anchor
    let isSoft: Bool
    let text: String
  }

  static let width = 640.0

  var height = 0.0
  var bars: [Bar] = []
  var lines: [Line] = []
  var curve: [Point] = []
  var labels: [Label] = []
  /// Rows drawn; fewer than the rows of the table when bars would not fit a page.
  var drawnRows = 0
}
