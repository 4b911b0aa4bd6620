import Foundation
import KefuRendering
import KefuReports
import Testing

@Suite struct AtomicFileTests {
  private func read(_ path: String) -> String? {
    try? String(contentsOfFile: path, encoding: .utf8)
  }

  /// Runs the body and gives the failure it must throw.
  private func failure(_ body: () throws(RenderingError) -> Void) -> FileFailure? {
    do {
      try body()
      return nil
    } catch {
      guard case .file(let failure) = error else { return nil }
      #expect(error.exitCode == 73)
      return failure
    }
  }

  @Test func `A committed file holds the bytes and leaves no temporary`() throws {
    let folder = try TemporaryFolder()
    var file = try AtomicFile(path: folder.path + "/a.csv")
    try file.write(Array("一,二\n".utf8))
    #expect(try folder.names() != ["a.csv"])
    try file.commit()
    #expect(try folder.names() == ["a.csv"])
    #expect(read(folder.path + "/a.csv") == "一,二\n")
  }

  @Test func `A dropped file leaves what was there before`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.csv"
    try "old".write(toFile: path, atomically: false, encoding: .utf8)
    do {
      var file = try AtomicFile(path: path)
      try file.write(Array("half".utf8))
    }
    #expect(try folder.names() == ["a.csv"])
    #expect(read(path) == "old")
  }

  @Test func `A replaced file keeps its permissions`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.csv"
    try "old".write(toFile: path, atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    try Renderer(.csv).write(SampleReports.bonus, to: path)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(read(path)?.contains("王芳") == true)
  }

  @Test(arguments: ReportFormat.allCases)
  func `A missing folder is told with the name of the file`(_ format: ReportFormat) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/missing/a." + format.rawValue
    let failure = failure { () throws(RenderingError) in
      try Renderer(format).write(SampleReports.bonus, to: path)
    }
    #expect(failure?.cause == .missingFolder)
    #expect(failure?.path == path)
    #expect(try folder.names().isEmpty)
  }

  /// A folder of the kernel that takes no files, from root neither.
  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/sys/kernel"), "needs the folder /sys"),
    arguments: ReportFormat.allCases)
  func `An unwritable folder is told as denied and nothing appears`(_ format: ReportFormat) {
    let path = "/sys/kernel/a." + format.rawValue
    let failure = failure { () throws(RenderingError) in
      try Renderer(format).write(SampleReports.bonus, to: path)
    }
    #expect(failure?.cause == .denied)
    #expect(failure?.path == path)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test(
    .enabled(if: getuid() != 0, "needs a user whom permissions bind"),
    arguments: [ReportFormat.csv, .xlsx])
  func `A folder without permission is told as denied`(_ format: ReportFormat) throws {
    let folder = try TemporaryFolder()
    let closed = folder.path + "/closed"
    try FileManager.default.createDirectory(
      atPath: closed, withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o500])
    let failure = failure { () throws(RenderingError) in
      try Renderer(format).write(SampleReports.bonus, to: closed + "/a." + format.rawValue)
    }
    #expect(failure?.cause == .denied)
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: "/dev/full"), "needs the device /dev/full"),
    arguments: ReportFormat.allCases)
  func `A full device is told as no space and stays a device`(_ format: ReportFormat) throws {
    let failure = failure { () throws(RenderingError) in
      try Renderer(format).write(SampleReports.bonus, to: "/dev/full")
    }
    #expect(failure?.cause == .noSpace)
    #expect(failure?.path == "/dev/full")
    let kind = try FileManager.default.attributesOfItem(atPath: "/dev/full")[.type]
    #expect(kind as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test func `A folder is not replaced by a file`() throws {
    let folder = try TemporaryFolder()
    let failure = failure { () throws(RenderingError) in
      try Renderer(.csv).write(SampleReports.bonus, to: folder.path)
    }
    #expect(failure?.operation == .create)
  }

  @Test(
    arguments: [
      ("txt", .txt), ("text", .txt), ("CSV", .csv), ("xlsx", .xlsx), ("pdf", nil), ("", nil),
    ] as [(String, ReportFormat?)])
  func `A format is read from an option`(word: String, format: ReportFormat?) {
    #expect((try? ReportFormat(option: word)) == format)
  }

  @Test(
    arguments: [
      ("a.csv", .csv), ("/x.y/工资.XLSX", .xlsx), ("a.htm", .html), ("a.b.json", .json),
      ("a", nil), ("/x.csv/a", nil), (".csv", nil), ("a.", nil),
    ] as [(String, ReportFormat?)])
  func `A format is read from the end of a file name`(name: String, format: ReportFormat?) {
    #expect((try? ReportFormat(fileName: name)) == format)
  }
}
