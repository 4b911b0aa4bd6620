internal import Foundation
internal import KefuDomain
internal import Yams

extension ColumnMap {
  /// Reads the map of a feed from a YAML file.
  ///
  /// Throws `missingFile`, `unreadableFile`, or `badMap` with line and key.
  package init(file: String, feed: ImportFeed) throws(ImportError) {
    try FileBytes.check(file)
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw .unreadableFile(file, BilingualText("读取失败", "reading failed"))
    }
    guard let text = String(data: bytes, encoding: .utf8) else {
      throw .badMap(
        file: file, line: nil, key: nil, reason: BilingualText("不是 UTF-8", "is not UTF-8"))
    }
    self.init()
    try read(MapSource(file: file, feed: feed), text)
  }

  private static let keys = [
    "columns", "joined", "values", "constants", "dates", "encoding", "delimiter", "decimal_comma",
  ]

  private mutating func read(_ source: MapSource, _ text: String) throws(ImportError) {
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw source.broken(error)
    } catch {
      throw .badMap(
        file: source.file, line: nil, key: nil, reason: BilingualText("不是 YAML", "is no YAML"))
    }
    guard let root else { return }
    for (key, value) in try source.entries(root, key: nil) {
      switch key {
      case "columns": columns = try source.columns(value)
      case "joined": joined = try source.joined(value)
      case "values": values = try source.values(value)
      case "constants": constants = try source.constants(value)
      case "dates": dates = try source.dates(value)
      case "encoding": encoding = try source.text(value, key: key)
      case "delimiter": delimiter = try source.delimiter(value)
      case "decimal_comma": hasDecimalComma = try source.decimalComma(value)
      default:
        throw source.failure(
          value, key: key,
          BilingualText(
            "不是映射文件的键：\(Self.keys.joined(separator: "、"))",
            "is no key of a map: \(Self.keys.joined(separator: ", "))"))
      }
    }
    for (name, headers) in joined {
      guard columns.values.contains(name) || headers.contains(where: { columns[$0] != nil })
      else { continue }
      throw .badMap(
        file: source.file, line: nil, key: "joined.\(name)",
        reason: BilingualText(
          "与 columns 重复使用同一列", "uses a column that columns uses too"))
    }
  }
}
