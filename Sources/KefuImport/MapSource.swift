internal import KefuDomain
internal import Yams

/// The file of a column map while it is read: every failure names line and key.
struct MapSource {
  let file: String
  let feed: ImportFeed

  func failure(_ node: Node?, key: String?, _ reason: BilingualText) -> ImportError {
    .badMap(file: file, line: node?.mark?.line, key: key, reason: reason)
  }

  func broken(_ error: YamlError) -> ImportError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .badMap(
        file: file, line: mark.line, key: nil,
        reason: BilingualText("不是 YAML：\(problem)", "is no YAML: \(problem)"))
    case .duplicatedKeysInMapping(let duplicates, let context):
      .badMap(
        file: file, line: context.mark.line, key: duplicates.first,
        reason: BilingualText("出现两次", "stands twice"))
    default:
      .badMap(file: file, line: nil, key: nil, reason: BilingualText("不是 YAML", "is no YAML"))
    }
  }

  /// The pairs of a mapping with text keys.
  func entries(_ node: Node, key: String?) throws(ImportError) -> [(String, Node)] {
    guard case .mapping(let mapping) = node else {
      throw failure(
        node, key: key, BilingualText("应为“名称: 值”的列表", "must be a list of `name: value`"))
    }
    var entries: [(String, Node)] = []
    for (name, value) in mapping {
      guard let text = name.string else {
        throw failure(name, key: key, BilingualText("有一个键不是文字", "has a key that is no text"))
      }
      entries.append((text, value))
    }
    return entries
  }

  func text(_ node: Node, key: String) throws(ImportError) -> String {
    guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
      throw failure(node, key: key, BilingualText("应为文字", "must be a text"))
    }
    return scalar.string
  }

  func decimalComma(_ node: Node) throws(ImportError) -> Bool {
    guard let value = node.bool else {
      throw failure(
        node, key: "decimal_comma", BilingualText("应为 true 或 false", "must be true or false"))
    }
    guard feed.hasAmounts else {
      throw failure(
        node, key: "decimal_comma",
        BilingualText(
          "\(feed.rawValue) 没有带小数的列", "\(feed.rawValue) has no column with decimals"))
    }
    return value
  }

  func columns(_ node: Node) throws(ImportError) -> [String: String] {
    var columns: [String: String] = [:]
    var taken: [String: String] = [:]
    for (header, value) in try entries(node, key: "columns") {
      let name = try canonical(value, key: "columns.\(header)")
      if let other = taken[name] {
        throw failure(
          value, key: "columns.\(header)",
          BilingualText("\(name) 已由 \(other) 给出", "\(name) is already given by \(other)"))
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

  func joined(_ node: Node) throws(ImportError) -> [String: [String]] {
    var joined: [String: [String]] = [:]
    for (name, value) in try entries(node, key: "joined") {
      let key = "joined.\(name)"
      guard feed.columns.contains(where: { $0.name == name }) else {
        throw failure(value, key: key, unknown(name))
      }
      guard case .sequence(let sequence) = value, sequence.count > 1 else {
        throw failure(
          value, key: key, BilingualText("应为两个以上的列名", "must be a list of two headers or more"))
      }
      var headers: [String] = []
      for entry in sequence { headers.append(try text(entry, key: key)) }
      joined[name] = headers
    }
    return joined
  }

  func values(_ node: Node) throws(ImportError) -> [String: [String: String]] {
    var values: [String: [String: String]] = [:]
    for (name, table) in try entries(node, key: "values") {
      guard feed.columns.contains(where: { $0.name == name }) else {
        throw failure(table, key: "values.\(name)", unknown(name))
      }
      var codes: [String: String] = [:]
      for (word, code) in try entries(table, key: "values.\(name)") {
        codes[word.trimmed] = try text(code, key: "values.\(name).\(word)")
      }
      values[name] = codes
    }
    return values
  }

  private func canonical(_ node: Node, key: String) throws(ImportError) -> String {
    let name = try text(node, key: key)
    guard feed.columns.contains(where: { $0.name == name }) else {
      throw failure(node, key: key, unknown(name))
    }
    return name
  }

  private func unknown(_ name: String) -> BilingualText {
    let known = feed.columns.map(\.name).joined(separator: ", ")
    return BilingualText(
      "\(name) 不是 \(feed.rawValue) 的列：\(known)",
      "\(name) is no column of \(feed.rawValue): \(known)")
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
        BilingualText(
          "\(format) 不是日期格式：YYYY、MM、DD、HH24（或 HH12 与 AM）、MI、SS",
          "\(format) is no format of a day: YYYY, MM, DD, HH24 (or HH12 with AM), MI, SS"))
    }
    return format
  }

  func delimiter(_ node: Node) throws(ImportError) -> UInt8 {
    let text = try text(node, key: "delimiter")
    guard let byte = Delimiter.byte(text) else {
      throw failure(
        node, key: "delimiter", BilingualText("应为 , ; | 或 tab", "must be one of , ; | or tab"))
    }
    return byte
  }
}
