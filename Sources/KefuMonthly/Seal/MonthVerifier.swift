package import KefuDomain
package import KefuPostgres
package import KefuRepositories

/// Verifies a sealed month: hashes what is stored and computes it again (REG-002b).
///
/// The caller must see everything the month rests on; with less the hashes could only be wrong.
package struct MonthVerifier: Sendable {
  package let shop: ShopRecord
  package let month: Month

  package init(shop: ShopRecord, month: Month) {
    self.shop = shop
    self.month = month
  }

  /// What the figures of a month are read from.
  static let resources = [
    "org_chart", "employee_file", "punch", "attendance_month", "roster", "pay_policy",
    "applied_policy", "payroll", "month",
  ]

  /// Verifies the month; throws `notCovered` when the login sees a part of it only.
  package func verify(on connection: inout Connection) throws(MonthlyError) -> SealVerdict {
    let (shop, month) = (shop, month)
    return try connection.transaction(throwing: MonthlyError.self, isolation: .repeatableRead) {
      (open) throws(MonthlyError) in
      let seal: Seal?
      let chain: [Seal]
      let seesWhole: Bool
      do throws(PostgresError) {
        seesWhole = try MonthRepository.seesWhole(
          shop.id, of: Self.resources, in: month, on: &open)
        seal = try MonthRepository.seal(of: shop.id, in: month, on: &open)
        chain = try MonthRepository.seals(of: shop.id, on: &open)
      } catch {
        throw MonthlyError(error)
      }
      guard seesWhole else { throw .notCovered(shop: shop.code) }
      guard let seal else {
        return SealVerdict(shop: shop, sealHash: nil, findings: [.notSealed])
      }
      return SealVerdict(
        shop: shop, sealHash: seal.sealHash,
        findings: try findings(for: seal, chain: chain, on: &open))
    }
  }

  private func findings(
    for seal: Seal, chain: [Seal], on connection: inout Connection
  ) throws(MonthlyError) -> [SealVerdict.Finding] {
    var findings: [SealVerdict.Finding] = []
    let hasher = MonthHasher(shop: shop, month: month)
    do throws(PostgresError) {
      if try hasher.inputHash(on: &connection) != seal.inputHash {
        findings.append(.inputsChanged)
      }
      if try hasher.outputHash(on: &connection) != seal.outputHash {
        findings.append(.figuresChanged)
      }
    } catch {
      throw MonthlyError(error)
    }
    let own = hasher.sealHash(
      input: seal.inputHash, output: seal.outputHash, previous: seal.previousHash)
    if own != seal.sealHash { findings.append(.sealForged) }
    if !isChained(chain) { findings.append(.chainBroken) }
    let differences: [FigureDifference]
    do throws(RepositoryError) {
      let policies = try PolicyRepository.appliedSnapshot(
        of: shop, in: month, on: &connection)
      differences = try rehearse(policies, on: &connection)
    } catch {
      throw .repository(error)
    }
    if !differences.isEmpty { findings.append(.figuresDiffer(differences)) }
    return findings
  }

  /// Every seal of the shop follows another one, and each hashes its own contents.
  private func isChained(_ chain: [Seal]) -> Bool {
    let hashes = Set(chain.map(\.sealHash))
    return chain.allSatisfy { seal in
      let hash = MonthHasher(shop: shop, month: seal.month).sealHash(
        input: seal.inputHash, output: seal.outputHash, previous: seal.previousHash)
      return hash == seal.sealHash && seal.previousHash.map(hashes.contains) ?? true
    } && chain.count { $0.previousHash == nil } == 1
  }

  private func rehearse(
    _ policies: PolicySnapshot, on connection: inout Connection
  ) throws(RepositoryError) -> [FigureDifference] {
    do throws(MonthlyError) {
      return try Rehearsal(shop: shop, month: month)
        .run(policies: policies, on: &connection).differences
    } catch {
      if case .repository(let failure) = error { throw failure }
      // What cannot be computed any more differs as a whole.
      return [FigureDifference(employeeNo: "-", figure: "\(error)", stored: nil, computed: nil)]
    }
  }
}
