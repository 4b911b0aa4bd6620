internal import KefuDomain
package import KefuPostgres
internal import KefuReports
internal import KefuRepositories
package import Logging

/// The month's batch: checks, computes, seals and delivers every shop (design of the close).
///
/// Shops are independent: each is done in transactions of its own, so that a run that is killed
/// leaves finished shops finished, and the next run does the rest. One run a shop and month.
package struct MonthlyRun: Sendable {
  package let options: MonthlyOptions
  package let parameters: ConnectionParameters
  package let logger: Logger

  package init(options: MonthlyOptions, parameters: ConnectionParameters, logger: Logger) {
    self.options = options
    self.parameters = parameters
    self.logger = logger
  }

  /// Runs the month; throws `held` when another run has one of the shops, and changes nothing.
  package func run(progress: any MonthlyProgress) async throws(MonthlyError) -> MonthlyReport {
    let claims = try await open()
    let options = options
    let (shops, catalogue) = try await claims.withConnection(throwing: MonthlyError.self) {
      (connection) throws(MonthlyError) in
      try Self.prepare(options, on: &connection)
    }
    if let output = options.output {
      let folder = OutputFolder(output)
      for shop in shops { folder.sweep("\(options.month)/\(shop.code)") }
    }
    await progress.begin(shops: shops.count)
    let outcomes = try await work(on: shops, catalogue: catalogue, progress: progress)
    if let output = options.output, !options.isDryRun {
      let folder = OutputFolder(output)
      if outcomes.contains(where: { !$0.isFailure }) {
        let manifests = try folder.shopManifests(of: "\(options.month)")
        try folder.write(
          MonthManifest(month: "\(options.month)", shops: manifests),
          to: "\(options.month)/manifest.json")
      }
    }
    await claims.close()
    return MonthlyReport(outcomes: outcomes)
  }

  /// A session that acts as the batch; with `row_security` off a role that lacks the right to
  /// see everything gets an error rather than a short total.
  private func open() async throws(MonthlyError) -> Session {
    do throws(PostgresError) {
      let session = try await Session.connect(parameters, logger: logger)
      try await session.withConnection { (connection) throws(PostgresError) in
        try connection.run(script: "set role kefu_batch; set row_security = off")
      }
      return session
    } catch {
      throw MonthlyError(error)
    }
  }

  /// Finds the shops and claims their month for as long as the session lives.
  private static func prepare(
    _ options: MonthlyOptions, on connection: inout Connection
  ) throws(MonthlyError) -> ([ShopRecord], ReportCatalogue) {
    let shops: [ShopRecord]
    do throws(RepositoryError) {
      shops = try ShopRepository.shops(
        in: options.month, codes: options.shops, on: &connection)
    } catch {
      throw .repository(error)
    }
    var held: [String] = []
    for shop in shops {
      do throws(PostgresError) {
        if try !MonthRepository.claim(shop.id, options.month, on: &connection) {
          held.append(shop.code)
        }
      } catch {
        throw MonthlyError(error)
      }
    }
    guard held.isEmpty else { throw .held(shops: held, options.month) }
    do throws(PostgresError) {
      // Rights that began or ended by date since: recipients get what is theirs today.
      // The procedure works with its owner's rights, to whom row security does apply.
      try connection.run(
        script: "set row_security = on; call access.refresh(); set row_security = off")
    } catch {
      throw MonthlyError(error)
    }
    do throws(ReportError) {
      return (shops, try ReportCatalogue(reading: &connection))
    } catch {
      throw .report(error)
    }
  }

  /// Works on the shops, as many at a time as there are jobs; outcomes come by shop code.
  private func work(
    on shops: [ShopRecord], catalogue: ReportCatalogue, progress: any MonthlyProgress
  ) async throws(MonthlyError) -> [ShopOutcome] {
    let queue = ShopQueue(shops)
    let options = options
    let result = await withTaskGroup(of: Result<[ShopOutcome], MonthlyError>.self) { group in
      for _ in 0..<min(options.jobs, max(shops.count, 1)) {
        group.addTask { () async -> Result<[ShopOutcome], MonthlyError> in
          do throws(MonthlyError) {
            var outcomes: [ShopOutcome] = []
            let session = try await open()
            while let shop = await queue.next() {
              let run = ShopRun(shop: shop, options: options, catalogue: catalogue)
              let outcome = try await session.withConnection(throwing: MonthlyError.self) {
                (connection) throws(MonthlyError) in run.run(on: &connection)
              }
              await progress.ended(outcome)
              outcomes.append(outcome)
            }
            await session.close()
            return .success(outcomes)
          } catch {
            return .failure(error)
          }
        }
      }
      var outcomes: [ShopOutcome] = []
      var failure: MonthlyError?
      for await part in group {
        switch part {
        case .success(let some): outcomes += some
        case .failure(let error): failure = error
        }
      }
      return failure.map { Result.failure($0) } ?? .success(outcomes)
    }
    return try result.get().sorted { $0.shop.code < $1.shop.code }
  }
}
