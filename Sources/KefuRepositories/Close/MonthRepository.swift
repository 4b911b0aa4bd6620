package import KefuDomain
package import KefuPostgres

/// The state of shops' months: what blocks them, their computations, seals and deliveries.
package enum MonthRepository {
  private static let blockers = Statement<Identifier<Shop>, Month, Blocker>(
    "month_blockers",
    """
    select kind, employee_no, day, detail_zh, detail_en, how_to_clear_zh, how_to_clear_en
    from close.blockers($1, $2)
    """)

  private static let computation = Statement<Identifier<Shop>, Month, Computation>(
    "month_computation",
    """
    select people, engine_version, input_hash, output_hash from close.computation
    where shop_id = $1 and month = $2
    """)

  private static let namesAreCurrent = Statement<Identifier<Shop>, Month, Bool>(
    "month_names_are_current",
    """
    select not exists (
      select from attendance.month m join staff.employee e using (employee_id)
      where m.shop_id = $1 and m.month = $2
        and (m.employee_no, m.employee_name) is distinct from (e.employee_no, e.name_zh))
    """)

  private static let storeComputation = Statement<
    Identifier<Shop>, Month, Identifier<OrganizationUnit>, Int32, String, [UInt8]?, [UInt8]?, NoRow
  >(
    "month_store_computation",
    """
    insert into close.computation (shop_id, month, unit_id, people, engine_version, input_hash,
      output_hash)
    values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (shop_id, month) do update set people = excluded.people,
      engine_version = excluded.engine_version, input_hash = excluded.input_hash,
      output_hash = excluded.output_hash, computed_at = now(), computed_by = current_user
    """)

  private static let seal = Statement<Identifier<Shop>, Month, Seal>(
    "month_seal",
    """
    select month, input_hash, output_hash, previous_hash, seal_hash from close.seal
    where shop_id = $1 and month = $2
    """)

  private static let seals = Statement<Identifier<Shop>, Seal>(
    "month_seals",
    """
    select month, input_hash, output_hash, previous_hash, seal_hash from close.seal
    where shop_id = $1 order by sealed_at, month
    """)

  private static let seesWhole = Statement<[String], Day, Day, Identifier<Shop>, Bool>(
    "month_sees_whole",
    """
    select coalesce(bool_and(reach = 'whole'), false) from access.coverage($1, $2, $3)
    where shop_id = $4
    """)

  private static let latestSeal = Statement<Identifier<Shop>, [UInt8]>(
    "month_latest_seal",
    """
    select s.seal_hash from close.seal s
    where s.shop_id = $1 and not exists (
      select from close.seal n where n.shop_id = s.shop_id and n.previous_hash = s.seal_hash)
    """)

  private static let storeSeal = Statement<
    Identifier<Shop>, Month, Identifier<OrganizationUnit>, [UInt8], [UInt8], [UInt8]?, [UInt8],
    NoRow
  >(
    "month_store_seal",
    """
    insert into close.seal (shop_id, month, unit_id, input_hash, output_hash, previous_hash,
      seal_hash)
    values ($1, $2, $3, $4, $5, $6, $7)
    """)

  private static let hold = Statement<Identifier<Shop>, NoRow>(
    "month_hold", "select close.hold_shop($1)")

  private static let keep = Statement<Identifier<Shop>, NoRow>(
    "month_keep", "select close.keep_shop($1)")

  private static let release = Statement<Identifier<Shop>, Bool>(
    "month_release", "select close.release_shop($1)")

  private static let claim = Statement<Identifier<Shop>, Month, Bool>(
    "month_claim", "select close.claim($1, $2)")

  private static let recipients = Statement<Identifier<Shop>, Recipient>(
    "month_recipients",
    """
    select login::text, report_name from report.recipients($1)
    order by login, report_name
    """)

  private static let deliver = Statement<
    Identifier<Shop>, Month, Identifier<OrganizationUnit>, String, String, String, String, [UInt8],
    Int64, NoRow
  >(
    "month_deliver",
    """
    insert into close.delivery (shop_id, month, unit_id, login, report_name, format, path, sha256,
      byte_count, due_on)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, report.due_on($5, $2))
    on conflict (shop_id, month, login, report_name, format) do update
    set path = excluded.path, sha256 = excluded.sha256, byte_count = excluded.byte_count,
      due_on = excluded.due_on, delivered_at = now()
    where (close.delivery.path, close.delivery.sha256) is distinct from
      (excluded.path, excluded.sha256)
    """)

  /// What keeps a shop's month open; empty when it can be closed.
  package static func blockers(
    of shop: Identifier<Shop>, in month: Month, on connection: inout Connection
  ) throws(PostgresError) -> [Blocker] {
    try connection.fetch(blockers, shop, month)
  }

  /// The stored computation of a shop's month, if any.
  package static func computation(
    of shop: Identifier<Shop>, in month: Month, on connection: inout Connection
  ) throws(PostgresError) -> Computation? {
    try connection.fetchOptional(computation, shop, month)
  }

  /// Whether the stored figures carry the names and numbers that people have now.
  package static func namesAreCurrent(
    _ shop: Identifier<Shop>, in month: Month, on connection: inout Connection
  ) throws(PostgresError) -> Bool {
    try connection.fetchOne(namesAreCurrent, shop, month)
  }

  /// Stores or replaces the computation of a shop's month.
  package static func store(
    _ computation: Computation, for shop: ShopRecord, in month: Month,
    on connection: inout Connection
  ) throws(PostgresError) {
    try connection.execute(
      storeComputation, shop.id, month, shop.rootUnitID, computation.people,
      computation.engineVersion, computation.inputHash, computation.outputHash)
  }

  /// The seal of a shop's month, if it is sealed.
  package static func seal(
    of shop: Identifier<Shop>, in month: Month, on connection: inout Connection
  ) throws(PostgresError) -> Seal? {
    try connection.fetchOptional(seal, shop, month)
  }

  /// All seals of a shop, in the order of sealing.
  package static func seals(
    of shop: Identifier<Shop>, on connection: inout Connection
  ) throws(PostgresError) -> [Seal] {
    try connection.fetch(seals, shop)
  }

  /// Whether the acting role reads all rows of these resources in a shop.
  package static func seesWhole(
    _ shop: Identifier<Shop>, of resources: [String], in month: Month,
    on connection: inout Connection
  ) throws(PostgresError) -> Bool {
    try connection.fetchOne(seesWhole, resources, month.firstDay, month.lastDay, shop)
  }

  /// The hash of the shop's latest seal, which the next one must follow.
  package static func latestSealHash(
    of shop: Identifier<Shop>, on connection: inout Connection
  ) throws(PostgresError) -> [UInt8]? {
    try connection.fetchOptional(latestSeal, shop)
  }

  /// Seals a shop's month for ever.
  package static func store(
    _ seal: Seal, for shop: ShopRecord, on connection: inout Connection
  ) throws(PostgresError) {
    try connection.execute(
      storeSeal, shop.id, seal.month, shop.rootUnitID, seal.inputHash, seal.outputHash,
      seal.previousHash, seal.sealHash)
  }

  /// Keeps writers away from the shop's months until the transaction ends.
  package static func hold(
    _ shop: Identifier<Shop>, on connection: inout Connection
  ) throws(PostgresError) {
    try connection.execute(hold, shop)
  }

  /// Keeps writers away from the shop's months until they are released or the session ends.
  package static func keep(
    _ shop: Identifier<Shop>, on connection: inout Connection
  ) throws(PostgresError) {
    try connection.execute(keep, shop)
  }

  /// Lets the writers of a kept shop go on.
  package static func release(
    _ shop: Identifier<Shop>, on connection: inout Connection
  ) throws(PostgresError) {
    _ = try connection.fetchOne(release, shop)
  }

  /// Claims a shop's month for this session; false when another session runs it.
  package static func claim(
    _ shop: Identifier<Shop>, _ month: Month, on connection: inout Connection
  ) throws(PostgresError) -> Bool {
    try connection.fetchOne(claim, shop, month)
  }

  /// Who gets which report of the shop.
  package static func recipients(
    of shop: Identifier<Shop>, on connection: inout Connection
  ) throws(PostgresError) -> [Recipient] {
    try connection.fetch(recipients, shop)
  }

  /// Notes that a file was delivered; the same file again changes nothing.
  package static func deliver(
    _ file: DeliveredFile, for shop: ShopRecord, in month: Month,
    on connection: inout Connection
  ) throws(PostgresError) {
    try connection.execute(
      deliver, shop.id, month, shop.rootUnitID, file.login, file.reportName, file.format,
      file.path, file.sha256, Int64(file.byteCount))
  }

  /// Prepares every statement, so that a test holds them against the schema.
  package static func prepare(on connection: inout Connection) throws(PostgresError) {
    try connection.prepare(blockers)
    try connection.prepare(computation)
    try connection.prepare(namesAreCurrent)
    try connection.prepare(storeComputation)
    try connection.prepare(seal)
    try connection.prepare(latestSeal)
    try connection.prepare(seals)
    try connection.prepare(seesWhole)
    try connection.prepare(storeSeal)
    try connection.prepare(hold)
    try connection.prepare(keep)
    try connection.prepare(release)
    try connection.prepare(claim)
    try connection.prepare(recipients)
    try connection.prepare(deliver)
  }
}
