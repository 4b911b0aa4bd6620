internal import KefuDomain
internal import KefuPostgres
internal import KefuRendering
internal import KefuReports
internal import KefuRepositories

/// Writes a shop's reports for each recipient, under the recipient's own role.
///
/// A file holds what the person would see in psql: row security decides, not this code.
struct ShopDelivery {
  let shop: ShopRecord
  let options: MonthlyOptions
  let output: String
  let catalogue: ReportCatalogue

  /// Writes all files of the shop and notes them; returns them with what could not be given.
  func deliver(
    on connection: inout Connection
  ) throws(MonthlyError) -> (files: [DeliveredFile], undelivered: [String]) {
    let recipients: [Recipient]
    do throws(PostgresError) {
      recipients = try MonthRepository.recipients(of: shop.id, on: &connection)
    } catch {
      throw MonthlyError(error)
    }
    var files: [DeliveredFile] = []
    var undelivered: [String] = []
    let folder = OutputFolder(output)
    for login in Set(recipients.map(\.login)).sorted() {
      let names = recipients.filter { $0.login == login }.map(\.reportName)
      let (tables, refused) = try tables(of: names, for: login, on: &connection)
      undelivered += refused
      for table in tables {
        for format in options.formats {
          let path = "\(options.month)/\(shop.code)/\(login)/\(table.name).\(format.rawValue)"
          files.append(
            try folder.write(
              table, format: format, language: options.language, login: login, path: path))
        }
      }
    }
    try folder.write(
      ShopManifest(shop: shop.code, month: "\(options.month)", files: files),
      to: "\(options.month)/\(shop.code)/manifest.json")
    try note(files, on: &connection)
    return (files, undelivered)
  }

  /// Runs reports as the recipient, in a read-only transaction that ends with his role.
  private func tables(
    of names: [String], for login: String, on connection: inout Connection
  ) throws(MonthlyError) -> (tables: [ReportTable], refused: [String]) {
    let runner = ReportRunner(catalogue: catalogue)
    let (shop, days) = (shop, options.month.days)
    return try connection.transaction(
      throwing: MonthlyError.self, isolation: .repeatableRead, readOnly: true
    ) { (open) throws(MonthlyError) in
      var tables: [ReportTable] = []
      var refused: [String] = []
      do throws(PostgresError) {
        try open.setLocalRole(login)
        try open.setLocal("row_security", to: "on")
      } catch {
        throw MonthlyError(error)
      }
      for name in names {
        let request = ReportRequest(name: name, days: days, selection: .shops([shop.code]))
        do throws(ReportError) {
          tables.append(try runner.table(request, over: &open))
        } catch {
          switch error {
          case .missingRight, .outOfScope: refused.append("\(login), \(name): \(error)")
          default: throw .report(error)
          }
        }
      }
      return (tables, refused)
    }
  }

  private func note(
    _ files: [DeliveredFile], on connection: inout Connection
  ) throws(MonthlyError) {
    let (shop, month) = (shop, options.month)
    do throws(PostgresError) {
      try connection.transaction { (open) throws(PostgresError) in
        for file in files {
          try MonthRepository.deliver(file, for: shop, in: month, on: &open)
        }
      }
    } catch {
      throw MonthlyError(error)
    }
  }
}
