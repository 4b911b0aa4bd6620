import KefuReports

extension TextWriter {
  /// Title, statements and shops, in lines of the given width.
  func bannerLines(_ table: ReportTable) -> [String] {
    let width = DisplayWidth(ambiguousIsWide: options.ambiguousIsWide)
    let banner = ReportBanner(table, language: language)
    let statements = [banner.period, banner.status, banner.scope, banner.login, banner.rows]
    var lines = wrapped(TerminalText.singleLine(banner.title))
    var line = ""
    for statement in statements.map(labelled) {
      let joined = line.isEmpty ? statement : line + "   " + statement
      if let limit = options.width, width.cells(of: joined) > limit, !line.isEmpty {
        lines.append(line)
        line = statement
      } else {
        line = joined
      }
    }
    lines.append(line)
    if let shops = banner.shops { lines += wrapped(labelled(shops)) }
    return lines
  }

  /// A text in lines of the given width, one line without a limit.
  func wrapped(_ text: String) -> [String] {
    let safe = TerminalText.singleLine(text)
    guard let limit = options.width else { return [safe] }
    let width = DisplayWidth(ambiguousIsWide: options.ambiguousIsWide)
    return LineBreaker(width: width).lines(of: safe, cells: limit)
  }

  private func labelled(_ line: ReportBanner.Line) -> String {
    let value = TerminalText.singleLine(line.value)
    return switch language {
    case .zh: line.label + "：" + value
    case .en: line.label + ": " + value
    }
  }
}
