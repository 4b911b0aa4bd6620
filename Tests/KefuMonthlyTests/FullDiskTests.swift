import Foundation
import KefuTestSupport
import Testing

/// Goal: a folder that takes no more leaves no half file under a final name, and the run says 73.
@Suite(.database(.demo)) struct FullDiskTests {
  private static let arguments = ["2026-10", "--shop", "MASSAGE", "--formats", "txt,csv,xlsx"]

  /// Whether this machine lets the test mount a file system of its own.
  private static let canMount: Bool = {
    let folder = FileManager.default.temporaryDirectory.path + "/kefu-mount-\(UUID().uuidString)"
    return
      (try? Command.run(
        "sh",
        [
          "-c",
          "mkdir $0 && mount -t tmpfs -o size=64k tmpfs $0 && umount $0; s=$?; rmdir $0; exit $s",
          folder,
        ]))?.exitCode == 0
  }()

  @Test(.enabled(if: canMount, "needs the right to mount a tmpfs"))
  func `on a small tmpfs that fills up`() throws {
    let world = try MonthlyWorld.current()
    let whole = MonthlyWorld(world.database)
    let reference = try whole.program(
      "2026-10", "--shop", "MASSAGE", "--formats", "txt,csv,xlsx")
    #expect(reference.exitCode == 0)
    try FileManager.default.createDirectory(
      atPath: world.output, withIntermediateDirectories: true)
    _ = try Command.run("mount", ["-t", "tmpfs", "-o", "size=200k", "tmpfs", world.output])
    defer { _ = try? Command.run("umount", [world.output]) }
    let full = try world.program("2026-10", "--shop", "MASSAGE", "--formats", "txt,csv,xlsx")
    try check(full, world, against: whole)
    // With room again, the same command finishes.
    _ = try Command.run("mount", ["-o", "remount,size=64m", world.output])
    let again = try world.program("2026-10", "--shop", "MASSAGE", "--formats", "txt,csv,xlsx")
    #expect(again.exitCode == 0, "\(again.errors)")
    #expect(try world.files() == whole.files())
  }

  @Test func `with a limit on the size of files (ulimit -f)`() throws {
    let world = try MonthlyWorld.current()
    let whole = MonthlyWorld(world.database)
    let reference = try whole.program(
      "2026-10", "--shop", "MASSAGE", "--formats", "txt,csv,xlsx")
    #expect(reference.exitCode == 0)
    // The signal is ignored, so that writing fails as on a full disk.
    let limited = try Command.run(
      "sh",
      [
        "-c", "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\"",
        PackageRoot.products + "/kefu-monthly",
      ] + Self.arguments + ["--output", world.output],
      environment: world.database.environment())
    try check(limited, world, against: whole)
    let again = try world.program("2026-10", "--shop", "MASSAGE", "--formats", "txt,csv,xlsx")
    #expect(again.exitCode == 0, "\(again.errors)")
    #expect(try world.files() == whole.files())
  }

  @Test func `where a folder cannot be made`() throws {
    let world = try MonthlyWorld.current()
    // A file stands where the folder of the month should be.
    try FileManager.default.createDirectory(
      atPath: world.output, withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(filePath: "\(world.output)/2026-10"))
    let run = try world.program("2026-10", "--shop", "MASSAGE", "--formats", "csv")
    #expect(run.exitCode == 73, "\(run.errors)")
    #expect(try world.files() == ["2026-10": Data("x".utf8)])
  }

  /// The run says 73 and names the file; every file that stands is whole, and none half written.
  private func check(
    _ run: Command.Outcome, _ world: MonthlyWorld, against whole: MonthlyWorld
  ) throws {
    #expect(run.exitCode == 73, "\(run.errors)")
    #expect(run.errors.contains(world.output), "\(run.errors)")
    let (files, expected) = (try world.files(), try whole.files())
    #expect(files.count < expected.count)
    for (path, bytes) in files { #expect(expected[path] == bytes, "\(path)") }
    // What was computed is kept: only the files are missing.
    #expect(try world.value("select count(*) from pay.slip") == "10")
  }
}
