import KefuPostgres
import Testing

/// Goal: nobody sees or changes more than the role matrix gives, whatever he sends to the server.
///
/// Every seeded post logs in and tries; what he may do is worked out from the matrix file and the
/// unit tree, never from the policies. One database for all: the tests run one after the other and
/// undo what they write.
@Suite(.serialized, .securityWorld(companies: 2)) struct SecurityTests {}

/// Goal: the same holds in the usual case of one company, whose company-wide readers take the
/// shorter way of the group roles.
@Suite(.serialized, .securityWorld(companies: 1)) struct SingleCompanySecurityTests {
  @Test func `each post reads the rows of the matrix and no other`() throws {
    try SecurityTests.Reading.compareAll(try SecurityWorld.current)
  }

  @Test func `company-wide readers are in the group roles, and nobody else is`() throws {
    let world = try SecurityWorld.current
    var owner = try world.connect()
    for holder in world.holders {
      let groups = try owner.text(
        """
        select string_agg(g.rolname, ' ' order by g.rolname collate "C") from pg_auth_members m
        join pg_roles g on g.oid = m.roleid join pg_roles r on r.oid = m.member
        where r.rolname = '\(holder.login)'
        """)
      var expected = Set(
        world.matrix.rights
          .filter { $0.post == holder.post && $0.action == "read" && $0.reach == .company }
          .map { "kefu_company_\($0.resource)" })
      // Shops read these as a whole; no group shortens their plan.
      expected.remove("kefu_company_applied_policy")
      expected.insert("kefu_member")
      if !world.matrix.rights(of: holder.post, "account", "write").isEmpty {
        expected.insert("kefu_accounts")
      }
      #expect(groups == expected.sorted().joined(separator: " "), "\(holder.post)")
    }
  }

  @Test func `a group without its right is an error and not a total`() throws {
    let world = try SecurityWorld.current
    let agent = try world.holder("TEL_AGENT")
    var owner = try world.connect()
    try owner.run(script: "grant kefu_company_payroll to \(agent.login)")
    defer { try? owner.run(script: "revoke kefu_company_payroll from \(agent.login)") }
    #expect(try owner.count("select count(*) from pay.slip") > 1)
    var person = try world.connect(agent)
    for table in ["pay.slip", "pay.slip_line", "pay.terms", "pay.entered_amount"] {
      #expect(
        try person.refusal(of: "select count(*) from \(table)") == .insufficientPrivilege)
    }
    // Rows of other resources are read as before.
    #expect(try person.count("select count(*) from attendance.punch") > 0)
  }
}
