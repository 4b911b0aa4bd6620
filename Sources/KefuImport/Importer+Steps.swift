internal import KefuDomain
internal import KefuPostgres

extension Importer {
  /// Copies all records into the temporary table; returns how many there were.
  func load(
    _ scanner: inout RecordScanner, _ plan: ColumnPlan, _ connection: inout Connection
  ) throws(ImportError) -> Int {
    var loader: RecordLoader
    do throws(PostgresError) {
      try open(plan, &connection)
      loader = try RecordLoader(plan, scanner.layout, &connection)
    } catch {
      throw .database(error)
    }
    while let record = try scanner.next() {
      do throws(PostgresError) {
        try loader.append(record, of: scanner.buffer, &connection)
      } catch {
        throw .database(error)
      }
    }
    do throws(PostgresError) {
      try loader.finish(&connection)
    } catch {
      throw .database(error)
    }
    return loader.count
  }

  private func open(
    _ plan: ColumnPlan, _ connection: inout Connection
  ) throws(PostgresError) {
    let names = feed.columns.map(\.name)
    _ = try connection.fetchOne(
      ImportStatements.open, names, names.map { plan.constants[$0] ?? "" },
      Int32(plan.extraCount))
  }

  /// Judges and merges; the summary says whether the transaction is to be committed.
  func merge(
    _ plan: ColumnPlan, lines: Int, _ connection: inout Connection
  ) throws(ImportError) -> ImportSummary {
    let good: Int64
    let imported: Int64
    let inFile: Int64
    let rejected: Int
    var reasons: [ImportSummary.Reason] = []
    do throws(PostgresError) {
      try shape(plan, &connection)
      try judge(plan, &connection)
      (good, imported, inFile) =
        feed == .punches
        ? try connection.fetchOne(ImportStatements.mergePunches)
        : try connection.fetchOne(ImportStatements.mergeChanges, feed.sqlName, plan.given)
      rejected = Int(try connection.fetchOne(ImportStatements.rejectedLines))
      for (code, text, count) in try connection.fetch(
        ImportStatements.reasons, options.language.rawValue)
      {
        reasons.append(ImportSummary.Reason(code: code, text: text, lines: Int(count)))
      }
    } catch {
      throw .database(error)
    }
    // Every line that was read must have come to something.
    guard lines == Int(good) + rejected else {
      throw .miscounted(file: path, lines: lines, accounted: Int(good) + rejected)
    }
    let rejects = RejectsFile.path(for: path, folder: options.rejectsFolder)
    if rejected > 0 {
      try RejectsFile.write(to: rejects, language: options.language, &connection)
    } else {
      RejectsFile.remove(rejects)
    }
    return ImportSummary(
      path: path, lines: lines, imported: Int(imported), duplicatesInFile: Int(inFile),
      duplicatesKnown: Int(good - imported - inFile), rejected: rejected, reasons: reasons,
      rejectsPath: rejected > 0 ? rejects : nil,
      isCommitted: !options.isDryRun && (rejected == 0 || options.isPartial),
      isDryRun: options.isDryRun, isPartial: options.isPartial)
  }

  /// Joins columns and puts codes for words, as the map says.
  private func shape(
    _ plan: ColumnPlan, _ connection: inout Connection
  ) throws(PostgresError) {
    for (target, parts) in plan.joined.sorted(by: { $0.key < $1.key }) {
      _ = try connection.fetchOne(ImportStatements.joinColumns, target, parts)
    }
    for (target, codes) in (options.map?.values ?? [:]).sorted(by: { $0.key < $1.key }) {
      let words = codes.keys.sorted()
      _ = try connection.fetchOne(
        ImportStatements.translate, target, words, words.map { codes[$0] ?? "" })
    }
  }

  private func judge(
    _ plan: ColumnPlan, _ connection: inout Connection
  ) throws(PostgresError) {
    let formats = options.map?.dates ?? []
    switch feed {
    case .punches:
      _ = try connection.fetchOne(
        ImportStatements.judgePunches, formats, options.trustsState)
    case .employees:
      _ = try connection.fetchOne(ImportStatements.judgeEmployees, plan.given, formats)
    case .assignments:
      _ = try connection.fetchOne(ImportStatements.judgeAssignments, plan.given, formats)
    case .contracts:
      _ = try connection.fetchOne(ImportStatements.judgeContracts, plan.given, formats)
    case .certificates:
      _ = try connection.fetchOne(ImportStatements.judgeCertificates, plan.given, formats)
    case .trainingResults:
      _ = try connection.fetchOne(
        ImportStatements.judgeTrainingResults, plan.given, formats,
        options.map?.hasDecimalComma ?? false)
    }
  }
}
