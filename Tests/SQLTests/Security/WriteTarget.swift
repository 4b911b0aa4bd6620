import KefuPostgres

/// A row to try one's rights on, found by the superuser.
struct WriteTarget {
  /// Where it stands towards the person who tries.
  var place: String
  var table: ProtectedTable
  var unit: Int64
  var isOwn: Bool
  /// What finds the row again: its key.
  var condition: String
  /// A new row like it, as a quoted JSON text.
  var row: String

  /// Rows inside and outside what a person writes, his own among them.
  static func all(
    _ world: SecurityWorld, _ owner: inout Connection, _ holder: Holder, _ table: ProtectedTable
  ) throws -> [WriteTarget] {
    let places = world.tree.all
    var wanted: [(place: String, isOwn: Bool, units: [UnitTree.Place])] = [
      ("his unit", false, places.filter { $0.unit == holder.unit }),
      (
        "another unit of his shop", false,
        places.filter { $0.shop == holder.shop && $0.unit != holder.unit }
      ),
      (
        "another shop", false,
        places.filter { $0.shop != holder.shop && $0.company == holder.company }
      ),
      ("another company", false, places.filter { $0.company != holder.company }),
    ]
    for verb in ProtectedTable.Verb.allCases {
      let parts = Dictionary(grouping: places.filter { $0.company == holder.company }) {
        world.mayWrite(holder, table, verb, unit: $0.unit)
      }
      wanted.append(("inside his right to \(verb.rawValue)", false, parts[true] ?? []))
      wanted.append(("outside his right to \(verb.rawValue)", false, parts[false] ?? []))
    }
    if table.hasEmployee { wanted.append(("his own", true, places)) }
    var found: [String: WriteTarget] = [:]
    var searched: Set<Set<UnitTree.Place>> = []
    for (place, isOwn, units) in wanted where !units.isEmpty {
      guard isOwn || searched.insert(Set(units)).inserted else { continue }
      guard
        let row = try owner.fetchOptional(
          search(
            table, Set(units.map(\.unit)), holder, isOwn: isOwn, again: world.rows.again[table.name]
          ))
      else { continue }
      found[row.1] = WriteTarget(
        place: place, table: table, unit: row.0, isOwn: isOwn, condition: row.1, row: row.2)
    }
    return found.values.sorted { $0.condition < $1.condition }
  }

  private static func search(
    _ table: ProtectedTable, _ units: Set<Int64>, _ holder: Holder, isOwn: Bool,
    again: String?
  ) -> Statement<(Int64, String, String)> {
    let key = table.key.split(separator: ", ").map {
      "'r.\($0) = ' || quote_literal(r.\($0)::text)"
    }
    var conditions = ["r.unit_id = any (\(SecurityWorld.array(units)))"]
    if table.hasEmployee {
      conditions.append("r.employee_id \(isOwn ? "=" : "<>") \(holder.employee)")
      if !isOwn {
        // A person who really belongs to the unit.
        conditions.append(
          """
          exists (select from org.assignment a
            where a.employee_id = r.employee_id and a.unit_id = r.unit_id)
          """)
      }
    }
    return Statement(
      "",
      """
      select r.unit_id, concat_ws(' and ', \(key.joined(separator: ", "))),
        quote_literal(to_jsonb(r) || jsonb_build_object(\(again ?? "")))
      from \(table.name) r where \(conditions.joined(separator: " and "))
      order by \(table.key) limit 1
      """)
  }

  /// The statement that a person sends, with his own name where the table asks for the actor;
  /// `changes` are names and values laid over an inserted row.
  func statement(_ verb: ProtectedTable.Verb, with changes: String? = nil) -> String {
    switch verb {
    case .delete: return "delete from \(table.name) r where \(condition)"
    case .update:
      let actor = table.actorColumn.map { ", \($0) = current_user" } ?? ""
      return "update \(table.name) r set unit_id = unit_id\(actor) where \(condition)"
    case .insert:
      var parts = ["\(row)::jsonb"]
      if let actor = table.actorColumn {
        parts.append("jsonb_build_object('\(actor)', current_user)")
      }
      if let changes { parts.append("jsonb_build_object(\(changes))") }
      // Without a right to insert, a member may name no column.
      let columns = table.insertable.isEmpty ? table.key : table.insertable
      return """
        insert into \(table.name) (\(columns)) select \(columns)
        from jsonb_populate_record(null::\(table.name), \(parts.joined(separator: " || ")))
        """
    }
  }
}
