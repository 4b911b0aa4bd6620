internal import KefuMonthly
internal import KefuPostgres
internal import KefuRepositories

/// The exit codes of the batch, as its help lists them.
enum MonthlyExit {
  /// The code of an error that ends the whole run.
  static func code(of error: MonthlyError) -> Int32 {
    switch error {
    case .held: return 75
    case .output, .folder: return 73
    case .repository(.unknownShop(_)): return 64
    default: break
    }
    guard let postgres = error.postgresError else { return 1 }
    if postgres.endsConnection { return 69 }
    if postgres.sqlState == .insufficientPrivilege { return 77 }
    return 1
  }
}
