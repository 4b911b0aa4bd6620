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
        let found = try seal(on: &connection)
        guard found.isEmpty else { return .blocked(found) }
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
    let (shop, month) = (shop, options.month)
    return try connection.transaction(throwing: MonthlyError.self, isolation: .repeatableRead) {
      (open) throws(MonthlyError) in
      let hasher = MonthHasher(shop: shop, month: month)
      let stored: Computation?
      let inputHash: [UInt8]
      do throws(PostgresError) {
        stored = try MonthRepository.computation(of: shop.id, in: month, on: &open)
        try PolicyRepository.keepApplied(for: shop, in: month, on: &open)
        inputHash = try hasher.inputHash(on: &open)
        if let stored, stored.engineVersion == MonthComputer.engineVersion,
          stored.inputHash == inputHash, stored.outputHash == (try hasher.outputHash(on: &open)),
          try MonthRepository.namesAreCurrent(shop.id, in: month, on: &open)
        {
          return (Int(stored.people), true)
        }
      } catch {
        throw MonthlyError(error)
      }
      let policies: PolicySnapshot
      do throws(RepositoryError) {
        policies = try PolicyRepository.snapshot(of: shop, in: month, on: &open)
      } catch {
        throw .repository(error)
      }
      let people = try MonthComputer(shop: shop, month: month)
        .compute(policies: policies, on: &open)
      do throws(PostgresError) {
        let computation = Computation(
          people: Int32(clamping: people), engineVersion: MonthComputer.engineVersion,
          inputHash: inputHash, outputHash: try hasher.outputHash(on: &open))
        try MonthRepository.store(computation, for: shop, in: month, on: &open)
      } catch {
        throw MonthlyError(error)
      }
      return (people, false)
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

  /// Seals the month, unless its inputs changed since they were computed: then it computes again.
  ///
  /// Returns what came up since the first check and keeps the month open.
  private func seal(on connection: inout Connection) throws(MonthlyError) -> [Blocker] {
    if let end = try trySeal(on: &connection).end { return end }
    // Somebody writes to the shop: he waits while the month is computed once more and sealed.
    do throws(PostgresError) {
      try MonthRepository.keep(shop.id, on: &connection)
    } catch {
      throw MonthlyError(error)
    }
    // Fails with a lost connection only, and then the server has let go by itself.
    defer { try? MonthRepository.release(shop.id, on: &connection) }
    // Terms, assignments and policies are not kept from changing: they may do so a few times.
    for _ in 0..<3 {
      _ = try compute(on: &connection)
      if let end = try trySeal(on: &connection).end { return end }
    }
    throw .unsettled(shop: shop.code, options.month)
  }

  private func trySeal(on connection: inout Connection) throws(MonthlyError) -> SealAttempt {
    let (shop, month) = (shop, options.month)
    do throws(PostgresError) {
      return try connection.transaction { (open) throws(PostgresError) in
        // From here on writers of the shop wait; what is hashed now is what is sealed.
        try MonthRepository.hold(shop.id, on: &open)
        let blockers = try MonthRepository.blockers(of: shop.id, in: month, on: &open)
        guard blockers.isEmpty else { return .blocked(blockers) }
        let hasher = MonthHasher(shop: shop, month: month)
        let input = try hasher.inputHash(on: &open)
        let output = try hasher.outputHash(on: &open)
        let stored = try MonthRepository.computation(of: shop.id, in: month, on: &open)
        guard stored?.inputHash == input, stored?.outputHash == output else { return .outdated }
        let previous = try MonthRepository.latestSealHash(of: shop.id, on: &open)
        let seal = Seal(
          month: month, inputHash: input, outputHash: output, previousHash: previous,
          sealHash: hasher.sealHash(input: input, output: output, previous: previous))
        try MonthRepository.store(seal, for: shop, on: &open)
        return .sealed
      }
    } catch {
      throw MonthlyError(error)
    }
  }
}

/// How an attempt to seal ended.
private enum SealAttempt {
  case sealed
  case blocked([Blocker])
  /// The computed figures are no longer those of the inputs.
  case outdated

  /// What keeps the month open, none when it is sealed; nil where it is to be computed again.
  var end: [Blocker]? {
    switch self {
    case .sealed: []
    case .blocked(let blockers): blockers
    case .outdated: nil
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
