internal import KefuDomain
internal import KefuPostgres
internal import KefuRepositories

/// The stored figures of a shop's month, as steps within a transaction of the caller.
struct StoredMonth {
  let shop: ShopRecord
  let month: Month

  /// Keeps writers away from the shop's months until the transaction ends.
  func hold(on connection: inout Connection) throws(MonthlyError) {
    do throws(PostgresError) {
      try MonthRepository.hold(shop.id, on: &connection)
    } catch {
      throw MonthlyError(error)
    }
  }

  /// Computes the month anew unless the stored figures are those of the same inputs.
  func compute(
    on connection: inout Connection
  ) throws(MonthlyError) -> (people: Int, wasKept: Bool) {
    let hasher = MonthHasher(shop: shop, month: month)
    let inputHash: [UInt8]
    do throws(PostgresError) {
      let stored = try MonthRepository.computation(of: shop.id, in: month, on: &connection)
      try PolicyRepository.keepApplied(for: shop, in: month, on: &connection)
      inputHash = try hasher.inputHash(on: &connection)
      if let stored, stored.engineVersion == MonthComputer.engineVersion,
        stored.inputHash == inputHash,
        stored.outputHash == (try hasher.outputHash(on: &connection))
      {
        return (Int(stored.people), true)
      }
    } catch {
      throw MonthlyError(error)
    }
    let policies: PolicySnapshot
    do throws(RepositoryError) {
      policies = try PolicyRepository.snapshot(of: shop, in: month, on: &connection)
    } catch {
      throw .repository(error)
    }
    let people = try MonthComputer(shop: shop, month: month)
      .compute(policies: policies, on: &connection)
    do throws(PostgresError) {
      let computation = Computation(
        people: Int32(clamping: people), engineVersion: MonthComputer.engineVersion,
        inputHash: inputHash, outputHash: try hasher.outputHash(on: &connection))
      try MonthRepository.store(computation, for: shop, in: month, on: &connection)
    } catch {
      throw MonthlyError(error)
    }
    return (people, false)
  }

  /// Seals the month; false when its inputs or figures are no longer those that were computed.
  func seal(on connection: inout Connection) throws(MonthlyError) -> Bool {
    // From here on writers of the shop wait; what is hashed now is what is sealed.
    try hold(on: &connection)
    let hasher = MonthHasher(shop: shop, month: month)
    do throws(PostgresError) {
      let input = try hasher.inputHash(on: &connection)
      let output = try hasher.outputHash(on: &connection)
      let stored = try MonthRepository.computation(of: shop.id, in: month, on: &connection)
      guard stored?.inputHash == input, stored?.outputHash == output else { return false }
      let previous = try MonthRepository.latestSealHash(of: shop.id, on: &connection)
      let seal = Seal(
        month: month, inputHash: input, outputHash: output, previousHash: previous,
        sealHash: hasher.sealHash(input: input, output: output, previous: previous))
      try MonthRepository.store(seal, for: shop, on: &connection)
      return true
    } catch {
      throw MonthlyError(error)
    }
  }
}
