internal import Yams

/// The file of a column map while it is read: every failure names line and key.
struct MapSource {
  let file: String
  let feed: ImportFeed

  func failure(_ node: Node?, key: String?, _ reason: String) -> ImportError {
    .badMap(file: file, line: node?.mark?.line, key: key, reason: reason)
  }

  func broken(_ error: YamlError) -> ImportError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .badMap(file: file, line: mark.line, key: nil, reason: "is no YAML: \(problem)")
    case .duplicatedKeysInMapping(let duplicates, let context):
      .badMap(
        file: file, line: context.mark.line, key: duplicates.first,
        reason: "stands twice")
    default: .badMap(file: file, line: nil, key: nil, reason: "is no YAML")
    }
  }

  /// The pairs of a mapping with text keys.
  func entries(_ node: Node, key: String?) throws(ImportError) -> [(String, Node)] {
    guard case .mapping(let mapping) = node else {
      throw failure(node, key: key, "must be a list of `name: value`")
    }
    var entries: [(String, Node)] = []
    for (name, value) in mapping {
      guard let text = name.string else {
        throw failure(name, key: key, "has a key that is no text")
      }
      entries.append((text, value))
    }
    return entries
  }

  func text(_ node: Node, key: String) throws(ImportError) -> String {
    guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
      throw failure(node, key: key, "must be a text")
    }
    return scalar.string
  }

  func boolean(_ node: Node, key: String) throws(ImportError) -> Bool {
    guard let value = node.bool else { throw failure(node, key: key, "must be true or false") }
    return value
  }

  func columns(_ node: Node) throws(ImportError) -> [String: String] {
    var columns: [String: String] = [:]
    var taken: [String: String] = [:]
    for (header, value) in try entries(node, key: "columns") {
      let name = try canonical(value, key: "columns.\(header)")
      if let other = taken[name] {
        throw failure(value, key: "columns.\(header)", "\(name) is already given by \(other)")
      }
      taken[name] = header
      columns[header] = name
    }
    return columns
  }

  func constants(_ node: Node) throws(ImportError) -> [String: String] {
    var constants: [String: String] = [:]
    for (name, value) in try entries(node, key: "constants") {
      guard feed.columns.contains(where: { $0.name == name }) else {
        throw failure(value, key: "constants.\(name)", unknown(name))
      }
      constants[name] = try text(value, key: "constants.\(name)")
    }
    return constants
  }

  private func canonical(_ node: Node, key: String) throws(ImportError) -> String {
    let name = try text(node, key: key)
    guard feed.columns.contains(where: { $0.name == name }) else {
      throw failure(node, key: key, unknown(name))
    }
    return name
  }

  private func unknown(_ name: String) -> String {
    "\(name) is no column of \(feed.rawValue): "
      + feed.columns.map(\.name).joined(separator: ", ")
  }

  func dates(_ node: Node) throws(ImportError) -> [String] {
    guard case .sequence(let sequence) = node else { return [try format(node)] }
    var formats: [String] = []
    for entry in sequence { formats.append(try format(entry)) }
    return formats
  }

  /// A format of `to_timestamp` must name year, month and day at least.
  private func format(_ node: Node) throws(ImportError) -> String {
    let format = try text(node, key: "dates")
    let upper = format.uppercased()
    guard upper.contains("YY"), upper.contains("MM") || upper.contains("MON"),
      upper.contains("DD")
    else {
      throw failure(
        node, key: "dates",
        "\(format) is no format of a day: YYYY, MM, DD, HH24 (or HH12 with AM), MI, SS")
    }
    return format
  }

  func delimiter(_ node: Node) throws(ImportError) -> UInt8 {
    let text = try text(node, key: "delimiter")
    guard let byte = Delimiter.byte(text) else {
      throw failure(node, key: "delimiter", "must be one of , ; | or tab")
    }
    return byte
  }
}
