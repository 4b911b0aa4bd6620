import Glibc
import KefuPostgres

/// The logins of a company: a third of the people of the thousand shops, each a role.
enum Crowd {
  /// Creates the logins, once.
  static func create(_ bench: Bench) throws {
    let count = bench.size == .full ? 10_000 : 500
    try bench.scratch.once("crowd") {
      Console.note("creating \(count) logins")
      let client = try Client(bench.scratch.database)
      let prefix = "bench_\(getpid())_"
      bench.scratch.own(rolesLike: prefix)
      try client.run(
        """
        do $$
        declare
          person record;
        begin
          for person in
            select e.employee_no, e.employee_id from staff.employee e
            where e.employee_no like 'B%' order by e.employee_id limit \(count)
          loop
            perform access.create_login(person.employee_no,
              '\(prefix)' || person.employee_id, null);
          end loop;
        end
        $$
        """)
      try client.run("vacuum (analyze) access.scope")
      try client.run("vacuum (analyze) access.login")
    }
  }
}
