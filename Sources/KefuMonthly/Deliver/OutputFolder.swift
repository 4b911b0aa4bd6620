internal import Crypto
internal import Foundation
internal import KefuRendering
internal import KefuReports
internal import KefuRepositories

/// The folder that receives a month's files; each appears complete or not at all.
struct OutputFolder {
  let path: String

  init(_ path: String) { self.path = path }

  /// Writes one report and returns what to note of it.
  func write(
    _ table: ReportTable, format: ReportFormat, language: ReportLanguage, login: String,
    path relativePath: String
  ) throws(MonthlyError) -> DeliveredFile {
    let target = try prepared(relativePath)
    var options = RenderingOptions()
    options.width = nil
    do throws(RenderingError) {
      try Renderer(format, language: language, options: options).write(table, to: target)
    } catch {
      throw .output(error)
    }
    let (hash, count) = try digest(of: target)
    return DeliveredFile(
      login: login, reportName: table.name, format: format.rawValue, path: relativePath,
      sha256: hash, byteCount: count)
  }

  /// Writes a manifest as JSON with sorted keys.
  func write(_ manifest: some Encodable, to relativePath: String) throws(MonthlyError) {
    let target = try prepared(relativePath)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let bytes: [UInt8]
    do {
      bytes = Array(try encoder.encode(manifest)) + [0x0A]
    } catch {
      throw .folder(path: target, reason: "\(error)")
    }
    do throws(RenderingError) {
      var file = try AtomicFile(path: target)
      try file.write(bytes)
      try file.commit()
    } catch {
      throw .output(error)
    }
  }

  /// The manifests of the shops that stand in a month's folder, of this run or earlier ones.
  func shopManifests(of month: String) throws(MonthlyError) -> [ShopManifest] {
    let folder = path + "/" + month
    do {
      var manifests: [ShopManifest] = []
      for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
        let file = "\(folder)/\(name)/manifest.json"
        guard let data = FileManager.default.contents(atPath: file) else { continue }
        manifests.append(try JSONDecoder().decode(ShopManifest.self, from: data))
      }
      return manifests
    } catch {
      throw .folder(path: folder, reason: "\(error.localizedDescription)")
    }
  }

  /// Removes what a killed run left half written below a month's folder of a shop.
  func sweep(_ relativePath: String) {
    let folder = path + "/" + relativePath
    guard let walker = FileManager.default.enumerator(atPath: folder) else { return }
    for case let name as String in walker {
      let last = name.split(separator: "/").last ?? ""
      if last.hasPrefix("."), last.hasSuffix(".part") {
        try? FileManager.default.removeItem(atPath: folder + "/" + name)
      }
    }
  }

  private func prepared(_ relativePath: String) throws(MonthlyError) -> String {
    let target = path + "/" + relativePath
    let folder = (target as NSString).deletingLastPathComponent
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw .folder(path: folder, reason: error.localizedDescription)
    }
    return target
  }

  private func digest(of file: String) throws(MonthlyError) -> (hash: [UInt8], count: Int) {
    guard let handle = FileHandle(forReadingAtPath: file) else {
      throw .folder(path: file, reason: "cannot be read back")
    }
    defer { try? handle.close() }
    var sha = SHA256()
    var count = 0
    do {
      while let data = try handle.read(upToCount: 1 << 16), !data.isEmpty {
        sha.update(data: data)
        count += data.count
      }
    } catch {
      throw .folder(path: file, reason: error.localizedDescription)
    }
    return (Array(sha.finalize()), count)
  }
}
