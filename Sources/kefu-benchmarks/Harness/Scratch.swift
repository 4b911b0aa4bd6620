import Foundation
import Glibc
import KefuPostgres

/// The database that the benchmarks make for themselves, and what stands in it already.
final class Scratch {
  /// Its name, different in every run.
  let database: String
  private var isDropped = false
  /// Roles that go with the database.
  private var roles: [String] = []
  /// What the names of more such roles begin with.
  private var prefixes: [String] = []
  /// Parts of the data that were set up.
  private var parts: Set<String> = []

  /// Creates the database.
  init() throws {
    database = "kefu_benchmarks_\(getpid())"
    var connection = try Connection()
    try connection.run(script: "create database \(database) template template0 encoding 'UTF8'")
  }

  /// Works in a database that another process has made.
  init(adopting database: String) { self.database = database }

  /// Drops the database and the roles made for it; notes what it could not drop.
  func drop() {
    guard !isDropped else { return }
    isDropped = true
    do throws(PostgresError) {
      var connection = try Connection()
      try connection.run(script: "drop database \(database) with (force)")
      for prefix in prefixes { roles += try connection.fetch(Self.rolesLike, prefix) }
      // One at a time: a transaction over thousands would need a lock for each.
      for role in roles {
        try connection.run(
          script: "drop role if exists \(try connection.quote(identifier: role))")
      }
      roles = []
      prefixes = []
    } catch {
      Console.note("\(database) was not dropped: \(error)")
    }
  }

  /// Notes a role that `drop` removes.
  func own(role: String) { roles.append(role) }

  /// Notes the beginning of the names of roles that `drop` removes.
  func own(rolesLike prefix: String) { prefixes.append(prefix) }

  private static let rolesLike = Statement<String, String>(
    "roles_like", "select rolname::text from pg_roles where starts_with(rolname, $1) order by 1")

  /// Sets up a part of the data, once a run.
  func once(_ part: String, _ body: () throws -> Void) throws {
    guard parts.insert(part).inserted else { return }
    try body()
  }

  /// Loads Kefu's schema by psql, as an administrator would.
  func loadSchema() throws {
    try once("schema") {
      try Program.psql(database, ["--file=\(try Self.packageRoot())/sql/load.sql"])
    }
  }

  /// The package's root: above the working directory or above this executable.
  static func packageRoot() throws -> String {
    let starts = [
      FileManager.default.currentDirectoryPath,
      URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path,
    ]
    for start in starts {
      var place = URL(fileURLWithPath: start)
      while place.path != "/" {
        if FileManager.default.fileExists(atPath: place.path + "/sql/load.sql") {
          return place.path
        }
        place.deleteLastPathComponent()
      }
    }
    throw BenchmarkError.missing("sql/load.sql above \(starts[0])")
  }
}
