extension RenderingError: CustomStringConvertible {
  /// One sentence: what failed, why, and what to do where that is known.
  package var description: String {
    switch self {
    case .file(let failure):
      return failure.description
    case .workbook(let path, _, let message):
      return "cannot write \(path): \(message)"
    case .tooManyRows(let path, let rows):
      return "cannot write \(path): \(rows) rows exceed a sheet; choose csv or narrow the period"
    case .unknownFormat(let word):
      let known = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
      return "no format is named by '\(word)'; choose one of \(known)"
    case .template(let name, let reason):
      return "template \(name) does not parse: \(reason)"
    }
  }
}
