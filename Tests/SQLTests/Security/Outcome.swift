import KefuPostgres

/// What the server made of an attempt.
enum Outcome: Equatable, CustomStringConvertible {
  /// It was let through, as far as rights go: rows were touched, or only a constraint objected.
  case allowed
  /// It touched no row: the row is hidden, or not the person's to change.
  case nothing
  /// It was refused with a code.
  case refused(SQLState)

  /// Whether the attempt came to nothing, by the right error or for want of a row.
  var isDenied: Bool { self == .nothing || self == .refused(.insufficientPrivilege) }

  var description: String {
    switch self {
    case .allowed: "allowed"
    case .nothing: "no row"
    case .refused(let state): "refused with \(state)"
    }
  }
}

extension Connection {
  /// Runs an attempt in a transaction that is always undone.
  mutating func attempt(_ sql: String) throws -> Outcome {
    try attempt(after: "", sql)
  }

  /// The same after a script that must succeed, in the same transaction.
  mutating func attempt(after script: String, _ sql: String) throws -> Outcome {
    try run(script: "begin;\(script)")
    defer { try? run(script: "rollback") }
    do throws(PostgresError) {
      return try execute(Statement<NoRow>("", sql)) > 0 ? .allowed : .nothing
    } catch {
      guard let state = error.sqlState else { throw error }
      // A constraint is looked at only where the policies have let the row through.
      return state.classCode == "23" ? .allowed : .refused(state)
    }
  }

  /// Runs many attempts in one call, each undone before the next.
  ///
  /// The function has the caller's rights; its exception block is what undoes the attempt.
  mutating func attempts(_ statements: [String]) throws(PostgresError) -> [Outcome] {
    if try text("select to_regproc('pg_temp.attempt')::text").isEmpty {
      try run(
        script: """
          create function pg_temp.attempt(statement text) returns text
          language plpgsql volatile as $$
          declare touched bigint;
          begin
            execute statement;
            get diagnostics touched = row_count;
            raise exception using errcode = case when touched > 0 then 'KT001' else 'KT000' end;
          exception when others then
            return sqlstate;
          end $$
          """)
    }
    let statement = Statement<[String], String>(
      "attempts",
      "select pg_temp.attempt(s) from unnest($1::text[]) with ordinality a (s, n) order by n")
    return try fetch(statement, statements).map { code in
      let state = SQLState(rawValue: code)
      if code == "KT000" { return .nothing }
      return code == "KT001" || state.classCode == "23" ? .allowed : .refused(state)
    }
  }

  /// The code with which a script is refused; nil when it is not.
  mutating func refusal(of script: String) throws -> SQLState? {
    try run(script: "begin")
    defer { try? run(script: "rollback") }
    do throws(PostgresError) {
      try run(script: script)
      return nil
    } catch {
      guard let state = error.sqlState else { throw error }
      return state
    }
  }

  /// The number that a query gives.
  mutating func count(_ sql: String) throws(PostgresError) -> Int64 {
    try fetchOne(Statement<Int64>("", sql))
  }

  /// The text that a query gives, empty for null.
  mutating func text(_ sql: String) throws(PostgresError) -> String {
    try fetchOne(Statement<String?>("", sql)) ?? ""
  }

  /// What a COPY to standard output writes.
  mutating func copiedText(_ sql: String) throws(PostgresError) -> String {
    var bytes: [UInt8] = []
    try copyOutText(sql) { span in
      for index in 0..<span.byteCount {
        // Every offset below the count lies inside the span.
        bytes.append(unsafe span.unsafeLoad(fromByteOffset: index, as: UInt8.self))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
