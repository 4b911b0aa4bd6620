import KefuPostgres

/// A table as `access.protected_table` declares it, with the columns of its primary key.
struct ProtectedTable: Sendable, Hashable {
  var name: String
  var protection: String
  var resource: String
  var hasOwn: Bool
  var writeKey: String
  var insertAction: String?
  var updateAction: String?
  var deleteAction: String?
  var othersOnly: Bool
  var actorColumn: String?
  /// The columns of the primary key, separated by commas.
  var key: String
  /// Columns that members may insert, separated by commas; empty where they may insert none.
  var insertable: String
  /// Whether the table has a column `employee_id`.
  var hasEmployee: Bool
  /// A column that the database does not fill by itself.
  var plainColumn: String

  /// Whether members may write rows at all.
  var isWritable: Bool { insertAction != nil || updateAction != nil || deleteAction != nil }

  /// The action that a verb asks for; nil where nobody may.
  func action(of verb: Verb) -> String? {
    switch verb {
    case .insert: insertAction
    case .update: updateAction
    case .delete: deleteAction
    }
  }

  /// What a statement does to a row.
  enum Verb: String, Sendable, CaseIterable {
    case insert, update, delete
  }

  /// Reads all of them, by name.
  static func load(_ connection: inout Connection) throws(PostgresError) -> [ProtectedTable] {
    let statement = Statement<
      (
        String, String, String?, Bool, String, String?, String?, String?, Bool, String?, String,
        String?, Bool, String
      )
    >(
      "",
      """
      select t.table_name, t.protection, t.resource, t.own, t.write_key, t.insert_action::text,
        t.update_action::text, t.delete_action::text, t.others_only, t.actor_column,
        (select string_agg(quote_ident(a.attname), ', ' order by a.attnum)
          from pg_index i join pg_attribute a on a.attrelid = i.indrelid
            and a.attnum = any (i.indkey)
          where i.indrelid = t.table_name::regclass and i.indisprimary),
        (select string_agg(quote_ident(a.attname), ', ' order by a.attnum)
          from pg_attribute a where a.attrelid = t.table_name::regclass and a.attnum > 0
            and has_column_privilege('kefu_member', a.attrelid, a.attnum, 'insert')),
        exists (select from pg_attribute a where a.attrelid = t.table_name::regclass
          and a.attname = 'employee_id'),
        (select min(a.attname) from pg_attribute a where a.attrelid = t.table_name::regclass
          and a.attnum > 0 and a.attidentity = '' and a.attgenerated = '' and not a.attisdropped)
      from access.protected_table t order by 1
      """)
    return try connection.fetch(statement).map { row in
      ProtectedTable(
        name: row.0, protection: row.1, resource: row.2 ?? "", hasOwn: row.3,
        writeKey: row.4, insertAction: row.5, updateAction: row.6, deleteAction: row.7,
        othersOnly: row.8, actorColumn: row.9, key: row.10, insertable: row.11 ?? "",
        hasEmployee: row.12, plainColumn: row.13)
    }
  }
}
