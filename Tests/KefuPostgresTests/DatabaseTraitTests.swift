import KefuPostgres
import KefuTestSupport
import Testing

@Suite(.database) struct DatabaseTraitTests {
  @Test func `each test gets an empty database of its own`() throws {
    let database = try TestDatabase.current
    var connection = try database.connect()
    let count = Statement<Int64>(
      "", "select count(*) from pg_class where relnamespace = 'public'::regnamespace")
    #expect(try connection.fetchOne(count) == 0)
    #expect(connection.database == database.name)
    let outcome = try database.psql(input: "create table t ();")
    #expect(outcome.exitCode == 0)
    #expect(try connection.fetchOne(count) == 1)
  }

  @Test func `programs report their exit code, output and errors`() throws {
    let outcome = try TestDatabase.current.psql(input: "select 1; select boom;")
    #expect(outcome.exitCode == 3)
    #expect(outcome.output.contains("1"))
    #expect(outcome.errors.contains("boom"))
  }
}
