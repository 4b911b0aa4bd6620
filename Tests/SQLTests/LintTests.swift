import KefuTestSupport
import Testing

/// The lints find nothing in the schema, and each finds what was planted for it.
@Suite(.database(.schema)) struct LintTests {
  /// A violation for each lint, in SQL run by the owner of the schema.
  static let planted: [(lint: String, script: String)] = [
    ("column_type", "create table org.planted (planted_at timestamp, amount float8)"),
    ("column_type", "create table org.planted (amount numeric)"),
    (
      "constraint_not_named_after_table",
      "create table org.planted (a int constraint wrong check (a > 0))"
    ),
    (
      "definer_function_outside_access",
      """
      create function org.planted() returns int language sql stable security definer
      set search_path = pg_catalog as 'select 1'
      """
    ),
    (
      "foreign_key_without_index",
      "create table org.planted (company_id bigint constraint planted_fkey references org.company)"
    ),
    (
      "function_open_to_public",
      """
      create function org.planted() returns int language sql stable as 'select 1';
      grant execute on function org.planted() to public
      """
    ),
    (
      "function_without_search_path",
      "create function org.planted() returns int language sql stable as 'select 1'"
    ),
    ("grant_beyond_members", "grant select on org.company to kefu_accounts"),
    ("grant_beyond_members", "grant select on org.company to public"),
    (
      "month_table_without_lock",
      "create table pay.planted (shop_id bigint, month date, primary key (shop_id, month))"
    ),
    ("month_table_without_lock", "drop trigger slip_sealed on pay.slip"),
    ("object_without_comment", "comment on table org.company is null"),
    ("object_without_comment", "comment on function access.me(name) is null"),
    (
      "policy_calls_per_row",
      """
      create policy planted on staff.employment for select to kefu_member
      using (access.my_units(clock_user, 'read', current_user) is not null)
      """
    ),
    (
      "policy_calls_per_row",
      """
      create policy planted on staff.employment for select to kefu_member
      using (access.me(clock_user::name) is not null)
      """
    ),
    ("policy_without_index", "drop index staff.employment_unit_idx"),
    ("policy_without_index", "drop index staff.employment_employee_idx"),
    ("table_without_forced_row_security", "alter table org.company no force row level security"),
    ("table_without_owner_policy", "drop policy company_owner on org.company"),
    ("table_without_primary_key", "create table org.planted (a int)"),
    ("table_without_protection", "create table org.planted (a int)"),
    (
      "tenant_foreign_key",
      """
      create table staff.planted (shop_id bigint not null, planted_id bigint unique);
      create table staff.planted_line (shop_id bigint not null,
        planted_id bigint references staff.planted (planted_id))
      """
    ),
    ("tenant_key", "create table staff.planted (shop_id bigint, a int)"),
    ("tenant_key", "create table staff.planted (shop_id bigint not null, a int primary key)"),
    (
      "tenant_shape",
      "create table org.planted (planted_id int generated always as identity primary key)"
    ),
    ("tenant_shape", "create rule planted as on delete to staff.employment do instead nothing"),
    (
      "tenant_trigger",
      """
      create trigger planted after insert on staff.employment
      for each statement execute function org.assignment_take_head()
      """
    ),
    (
      "tenant_trigger",
      """
      create trigger planted before insert on org.company
      for each row execute function org.assignment_take_head()
      """
    ),
    ("view_not_security_invoker", "create view org.planted as select 1 as a"),
    ("view_not_security_invoker", "create materialized view org.planted as select 1 as a"),
  ]

  @Test func `no lint finds anything in the schema`() throws {
    #expect(try Psql(TestDatabase.current).rows("select * from lints.run()") == [])
  }

  @Test func `no check finds anything in an empty company`() throws {
    let psql = try Psql(TestDatabase.current)
    let views = try psql.rows(
      "select viewname from pg_views where schemaname = 'checks' order by 1")
    for view in views {
      #expect(try psql.rows("select * from checks.\(view)") == [], "\(view)")
    }
  }

  @Test func `each lint finds what is planted for it`() throws {
    let psql = try Psql(TestDatabase.current)
    for (lint, script) in Self.planted {
      let found = try psql.rows(
        """
        begin;
        set local role kefu_owner;
        \(script);
        reset role;
        select distinct lint from lints.run();
        rollback;
        """)
      #expect(found.contains(lint), "\(script)")
    }
  }

  @Test func `every lint has a planted violation`() throws {
    let lints = try Psql(TestDatabase.current).rows(
      "select viewname from pg_views where schemaname = 'lints' and viewname <> 'table_kind'")
    #expect(Set(lints).subtracting(Self.planted.map(\.lint)) == [])
    #expect(lints.count > 15)
  }
}
