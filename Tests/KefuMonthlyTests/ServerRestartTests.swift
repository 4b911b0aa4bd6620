import Foundation
import KefuTestSupport
import Testing

/// Goal: a server that goes down in the middle of a month costs a second run and nothing else.
struct ServerRestartTests {
  private static let canRestart: Bool = {
    ["pg_virtualenv", "pg_ctlcluster"].allSatisfy {
      (try? Command.run("sh", ["-c", "command -v \"$0\"", $0]))?.exitCode == 0
    }
  }()

  /// Runs in a server of its own and restarts it in the middle of a month.
  ///
  /// Loads the demo, stops the server at once while the month waits for a lock, starts it again,
  /// and runs the month once more.
  private static let script = """
    set -e
    createdb undisturbed
    PGDATABASE=undisturbed psql -X -q -v ON_ERROR_STOP=1 -f sql/load.sql -f sql/demo.sql >/dev/null
    createdb -T undisturbed disturbed
    month="$1/kefu-monthly 2026-10 --shop MASSAGE --seal --formats csv,json --lang en"
    PGDATABASE=undisturbed $month --output "$2/undisturbed" >/dev/null 2>&1

    export PGDATABASE=disturbed
    psql -X -q -c 'begin; lock table pay.slip in access exclusive mode; select pg_sleep(60)' \
      >/dev/null 2>&1 &
    until test "$(psql -XAtc "select count(*) from pg_locks where granted
        and relation = 'pay.slip'::regclass and mode = 'AccessExclusiveLock'")" = 1
    do sleep 0.1; done
    $month --output "$2/disturbed" >/dev/null 2>"$2/errors" &
    run=$!
    until test "$(psql -XAtc "select count(*) from pg_locks where not granted
        and relation = 'pay.slip'::regclass")" = 1
    do sleep 0.1; done
    pg_ctlcluster "$PGVERSION" regress restart -m immediate
    code=0; wait $run || code=$?
    echo $code >"$2/code"
    psql -XAtc 'select count(*) from close.computation' >"$2/computations"
    test -e "$2/disturbed" && find "$2/disturbed" -type f >"$2/early" || : >"$2/early"
    code=0; $month --output "$2/disturbed" >/dev/null 2>"$2/again" || code=$?
    echo $code >>"$2/code"
    for base in undisturbed disturbed; do
      PGDATABASE=$base psql -XAt >"$2/$base.figures" -c "
        select m::text from attendance.month m union all select s::text from pay.slip s
        union all select l::text from pay.slip_line l
        union all select encode(seal_hash, 'hex') from close.seal order by 1"
    done
    """

  @Test(.enabled(if: canRestart, "needs pg_virtualenv and pg_ctlcluster"))
  func `a server restarted during computing ends the run with 69, a second run finishes`() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/kefu-restart-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    // The environment of the tests' own server must not reach the other one.
    var clean: [String: String] = [:]
    for name in ProcessInfo.processInfo.environment.keys where name.hasPrefix("PG") {
      clean[name] = ""
    }
    let port = Int.random(in: 20_000...30_000)
    let ended = try Command.run(
      "pg_virtualenv",
      [
        "-t", "-c", "-p \(port)", "-o", "fsync=off", "sh", "-c", Self.script, "sh",
        PackageRoot.products, folder,
      ],
      environment: clean)
    try #require(ended.exitCode == 0, "\(ended.output)\(ended.errors)")

    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: URL(filePath: "\(folder)/\(name)")), as: UTF8.self)
    }
    #expect(try text("code") == "69\n0\n")
    let errors = try text("errors")
    #expect(errors.contains("MASSAGE") && errors.contains("connection"), "\(errors)")
    #expect(try text("computations") == "0\n")
    #expect(try text("early") == "")
    #expect(try text("disturbed.figures") == text("undisturbed.figures"))
    #expect(try text("disturbed.figures").count > 1000)
    let same = try Command.run("diff", ["-r", "undisturbed", "disturbed"], directory: folder)
    #expect(same.exitCode == 0, "\(same.output)")
  }
}
