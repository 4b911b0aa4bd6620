package import KefuDomain
package import KefuPostgres

/// Pay schemes and which of them pays whom.
package enum SchemeRepository {
  private static let items = Statement<String, SchemeItemRecord>(
    "scheme_items",
    """
    select s.scheme_code, s.title_zh, s.title_en, i.item_code, i.version, i.ordinal, i.kind,
      i.sign::text, i.title_zh, i.title_en, i.formula_zh, i.formula_en, i.input_names,
      i.input_units, i.depends_on,
      array(select p.key from jsonb_each_text(i.parameters) p order by p.key),
      array(select p.value from jsonb_each_text(i.parameters) p order by p.key)
    from pay.scheme s
    join pay.scheme_item i on i.scheme_code = s.scheme_code
    where s.scheme_code = $1 and i.version = (
      select max(n.version) from pay.scheme_item n
      where n.scheme_code = i.scheme_code and n.item_code = i.item_code)
    order by i.ordinal
    """)

  private static let bindings = Statement<
    Identifier<Shop>, Day, (Identifier<OrganizationUnit>, String)
  >(
    "scheme_bindings", "select unit_id, scheme_code from pay.effective_scheme($1, $2)")

  /// The newest version of a scheme, checked.
  package static func scheme(
    _ code: String, on connection: inout Connection
  ) throws(RepositoryError) -> PayScheme {
    let records: [SchemeItemRecord]
    do throws(PostgresError) {
      records = try connection.fetch(items, code)
    } catch {
      throw .postgres(error)
    }
    var definitions: [PayItemDefinition] = []
    for (index, record) in records.enumerated() {
      definitions.append(try record.definition(id: Int64(index + 1)))
    }
    let title = records.first.map {
      BilingualText(chinese: $0.schemeTitleChinese, english: $0.schemeTitleEnglish)
    }
    do throws(PaySchemeError) {
      return try PayScheme(
        id: Identifier(1), code: code, titles: title ?? BilingualText(chinese: code, english: code),
        items: definitions)
    } catch {
      throw .scheme(code: code, error)
    }
  }

  /// The scheme of each unit of a shop on a day.
  package static func bindings(
    of shop: Identifier<Shop>, on day: Day, on connection: inout Connection
  ) throws(PostgresError) -> [Identifier<OrganizationUnit>: String] {
    var schemes: [Identifier<OrganizationUnit>: String] = [:]
    for (unit, scheme) in try connection.fetch(bindings, shop, day) { schemes[unit] = scheme }
    return schemes
  }

  /// Prepares every statement, so that a test holds them against the schema.
  package static func prepare(on connection: inout Connection) throws(PostgresError) {
    try connection.prepare(items)
    try connection.prepare(bindings)
  }
}
