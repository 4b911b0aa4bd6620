internal import KefuDomain
internal import KefuPostgres
internal import KefuReports
internal import KefuRepositories

/// Runs one shop's month on one connection: check, compute, seal, deliver.
struct ShopRun {
  let shop: ShopRecord
  let options: MonthlyOptions
  let catalogue: ReportCatalogue?

  /// Runs the shop; never throws, since one shop's trouble must not stop the others.
  func run(on connection: inout Connection) -> ShopOutcome {
    do throws(MonthlyError) {
      return ShopOutcome(shop: shop, end: try execute(on: &connection))
    } catch {
      return ShopOutcome(shop: shop, end: .failed(error))
    }
  }

  private func execute(
    on connection: inout Connection
  ) throws(MonthlyError) -> ShopOutcome.End {
    var result = ShopOutcome.Result(
      people: 0, wasKept: false, isSealed: false, changes: [], files: [], undelivered: [])
    if try isSealed(on: &connection) {
      result.isSealed = true
      result.wasKept = true
      result.people = try storedPeople(on: &connection)
    } else {
      let blockers = try blockers(on: &connection)
      guard blockers.isEmpty else { return .blocked(blockers) }
      if options.isDryRun {
        (result.people, result.changes) = try rehearse(on: &connection)
        return .done(result)
      }
      (result.people, result.wasKept) = try compute(on: &connection)
      if options.seals {
        try seal(on: &connection)
        result.isSealed = true
      }
    }
    if let output = options.output, let catalogue, !options.isDryRun {
      let delivery = ShopDelivery(
        shop: shop, options: options, output: output, catalogue: catalogue)
      (result.files, result.undelivered) = try delivery.deliver(on: &connection)
    }
    return .done(result)
  }

  private func isSealed(on connection: inout Connection) throws(MonthlyError) -> Bool {
    do throws(PostgresError) {
      return try MonthRepository.seal(of: shop.id, in: options.month, on: &connection) != nil
    } catch {
      throw MonthlyError(error)
    }
  }

  private func storedPeople(on connection: inout Connection) throws(MonthlyError) -> Int {
    do throws(PostgresError) {
      let stored = try MonthRepository.computation(
        of: shop.id, in: options.month, on: &connection)
      return Int(stored?.people ?? 0)
    } catch {
      throw MonthlyError(error)
    }
  }

  private func blockers(on connection: inout Connection) throws(MonthlyError) -> [Blocker] {
    do throws(PostgresError) {
      return try MonthRepository.blockers(of: shop.id, in: options.month, on: &connection)
    } catch {
      throw MonthlyError(error)
    }
  }

  /// Computes the month anew unless the stored figures are those of the same inputs.
  private func compute(
    on connection: inout Connection
  ) throws(MonthlyError) -> (people: Int, wasKept: Bool) {
    let stored = StoredMonth(shop: shop, month: options.month)
    return try connection.transaction(throwing: MonthlyError.self, isolation: .repeatableRead) {
      (open) throws(MonthlyError) in try stored.compute(on: &open)
    }
  }

  /// Computes beside the stored figures and rolls back; returns what would change.
  private func rehearse(
    on connection: inout Connection
  ) throws(MonthlyError) -> (people: Int, changes: [FigureDifference]) {
    let (shop, month) = (shop, options.month)
    do throws(Rehearsed) {
      return try connection.transaction(throwing: Rehearsed.self, isolation: .repeatableRead) {
        (open) throws(Rehearsed) in
        let end: Rehearsed
        do throws(MonthlyError) {
          let policies: PolicySnapshot
          do throws(RepositoryError) {
            policies = try PolicyRepository.snapshot(of: shop, in: month, on: &open)
          } catch {
            throw .repository(error)
          }
          let (people, changes) = try Rehearsal(shop: shop, month: month)
            .run(policies: policies, on: &open)
          end = .rollBack(people, changes)
        } catch {
          end = .failed(error)
        }
        throw end
      }
    } catch {
      switch error {
      case .rollBack(let people, let changes): return (people, changes)
      case .failed(let failure): throw failure
      }
    }
  }

  /// Seals the month as computed; where its inputs changed meanwhile, computes it again first.
  private func seal(on connection: inout Connection) throws(MonthlyError) {
    let stored = StoredMonth(shop: shop, month: options.month)
    let isSealed = try connection.transaction(throwing: MonthlyError.self) {
      (open) throws(MonthlyError) in try stored.seal(on: &open)
    }
    guard !isSealed else { return }
    // Whoever never stops writing would keep the month open for ever: now writers wait until it is
    // computed and sealed. Not from one snapshot, which would be older than their last rows.
    try connection.transaction(throwing: MonthlyError.self) { (open) throws(MonthlyError) in
      try stored.hold(on: &open)
      _ = try stored.compute(on: &open)
      guard try stored.seal(on: &open) else {
        throw MonthlyError.held(shops: [stored.shop.code], stored.month)
      }
    }
  }
}

/// Ends a rehearsal's transaction by rolling it back.
private enum Rehearsed: PostgresFailure {
  case rollBack(Int, [FigureDifference])
  case failed(MonthlyError)

  init(_ error: PostgresError) { self = .failed(MonthlyError(error)) }

  var postgresError: PostgresError? {
    if case .failed(let error) = self { error.postgresError } else { nil }
  }
}
