internal import CLibpq

extension Connection {
  /// Prepares a statement if need be and checks its parameters and columns once.
  ///
  /// Returns the columns it will give. Throws `client` errors for every disagreement between
  /// the statement and its Swift types, also when the tables behind it are empty.
  @discardableResult
  @usableFromInline package mutating func prepare<each P: PostgresEncodable, Output>(
    _ statement: Statement<repeat each P, Output>
  ) throws(PostgresError) -> [Column] {
    try ready(statement).columns
  }

  /// The prepared form of a statement, from the cache or the server.
  @inlinable
  mutating func ready<each P: PostgresEncodable, Output>(
    _ statement: Statement<repeat each P, Output>
  ) throws(PostgresError) -> PreparedStatement {
    if let known = prepared[statement.name], !statement.name.isEmpty {
      guard known.sql == statement.sql else {
        throw .client(.statementRedefined(statement.name))
      }
      return known
    }
    var types: [any PostgresEncodable.Type] = []
    for type in repeat (each P).self { types.append(type) }
    let columns = try announce(
      name: statement.name, sql: statement.sql, types: types, columnNames: statement.columnNames)
    return try verify(statement, columns)
  }

  /// Walks the row's decoder over the columns and remembers the statement.
  @usableFromInline
  mutating func verify<each P: PostgresEncodable, Output>(
    _ statement: Statement<repeat each P, Output>, _ columns: [Column]
  ) throws(PostgresError) -> PreparedStatement {
    var isVerified = false
    if statement.isWalkable, Output.self != NoRow.self {
      let inspector = RowInspector(statement: statement.title, columns: columns)
      var row = Row(walking: columns.count, inspector: inspector)
      do throws(PostgresError) {
        _ = try statement.decode(&row)
        try inspector.finish(after: Int(row.column))
        isVerified = true
      } catch {
        // A decoder that refuses placeholders is checked with the first real row instead.
        if case .client = error {
          forget(statement.name)
          throw error
        }
      }
    }
    let known = PreparedStatement(
      sql: statement.sql, columns: columns, isVerified: isVerified)
    if !statement.name.isEmpty { prepared[statement.name] = known }
    return known
  }

  /// Notes that the first real row has agreed with the columns.
  @usableFromInline
  mutating func markVerified(_ name: String) {
    prepared[name]?.isVerified = true
  }

  /// Prepares on the server and checks what can be checked without a row.
  @usableFromInline
  mutating func announce(
    name: String, sql: String, types: [any PostgresEncodable.Type], columnNames: [String]?
  ) throws(PostgresError) -> [Column] {
    try beginCommand()
    let oids = types.map { $0.parameterType.rawValue }
    _ = try checked(
      PQprepare(handle, name, sql, Int32(clamping: oids.count), oids), PGRES_COMMAND_OK, sql: sql)
    do throws(PostgresError) {
      let description = try checked(
        PQdescribePrepared(handle, name), PGRES_COMMAND_OK, sql: sql)
      let title = name.isEmpty ? "unnamed statement" : name
      try check(parameters: types, of: title, description)
      let columns = try columns(of: description)
      if let columnNames, columnNames != columns.map(\.name) {
        throw .client(
          .columnNames(
            statement: title, declared: columnNames, actual: columns.map(\.name)))
      }
      return columns
    } catch {
      forget(name)
      throw error
    }
  }

  private mutating func check(
    parameters types: [any PostgresEncodable.Type], of title: String,
    _ description: borrowing QueryResult
  ) throws(PostgresError) {
    let actual = Int(PQnparams(description.handle))
    guard actual == types.count else {
      throw .client(.parameterCount(statement: title, declared: types.count, actual: actual))
    }
    for (index, type) in types.enumerated() {
      let oid = try resolve(OID(rawValue: PQparamtype(description.handle, Int32(index))))
      guard type.postgresTypes.contains(oid) else {
        throw .client(
          .parameterType(
            statement: title, parameter: index + 1, declared: "\(type)", actual: oid))
      }
    }
  }

  private mutating func columns(
    of description: borrowing QueryResult
  ) throws(PostgresError) -> [Column] {
    var columns: [Column] = []
    for index in 0..<description.columnCount {
      let oid = try resolve(OID(rawValue: PQftype(description.handle, index)))
      columns.append(
        Column(name: String(cString: PQfname(description.handle, index)), type: oid))
    }
    return columns
  }

  /// What a type stands for: enum types and text-like extensions as `text`, domains as their base.
  mutating func resolve(_ oid: OID) throws(PostgresError) -> OID {
    guard oid.isUserDefined else { return oid }
    if let known = resolvedTypes[oid] { return known }
    // A prepared statement of its own: a simple query would destroy the unnamed statement.
    if resolvedTypes.isEmpty {
      _ = try checked(
        PQprepare(handle, Self.typeQueryName, Self.typeQuery, 1, [OID.text.rawValue]),
        PGRES_COMMAND_OK, sql: Self.typeQuery)
      resolvedTypes[.unspecified] = .unspecified
    }
    let executed = String(oid.rawValue).withCString { text in
      [text as UnsafePointer<CChar>?].withUnsafeBufferPointer {
        PQexecPrepared(handle, Self.typeQueryName, 1, $0.baseAddress, nil, nil, 0)
      }
    }
    let result = try checked(executed, PGRES_TUPLES_OK, sql: Self.typeQuery)
    let found = result.rowCount == 1 ? UInt32(result.text(0, 0)).map(OID.init) : nil
    resolvedTypes[oid] = found ?? oid
    return found ?? oid
  }

  /// Frees a prepared statement on the server after a failed check.
  private mutating func forget(_ name: String) {
    guard !name.isEmpty, let quoted = try? quote(identifier: name) else { return }
    _ = try? command("deallocate \(quoted)")
  }

  private static var typeQueryName: String { "kefu.resolve_type" }

  private static var typeQuery: String {
    """
    with recursive base (oid, typtype, typbasetype, typcategory, typelem) as (
      select oid, typtype, typbasetype, typcategory, typelem
      from pg_catalog.pg_type where oid = $1::oid
      union all
      select t.oid, t.typtype, t.typbasetype, t.typcategory, t.typelem
      from base join pg_catalog.pg_type t on base.typtype = 'd' and t.oid = base.typbasetype)
    select case
      when base.typcategory in ('E', 'S') then 25
      when e.typcategory in ('E', 'S') then 1009
      else base.oid end
    from base left join pg_catalog.pg_type e
      on base.typcategory = 'A' and e.oid = base.typelem
    where base.typtype <> 'd'
    """
  }
}
