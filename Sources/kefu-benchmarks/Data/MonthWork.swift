import KefuDomain
import KefuMonthly
import KefuPostgres
import KefuRepositories

/// The month's computation as the batch does it: each shop in a transaction of its own.
struct MonthWork {
  /// October 2026.
  let month: Month
  /// The shops, by code.
  let shops: [ShopRecord]
  private let client: Client

  /// Connects as the batch and finds the crowded shops.
  init(_ bench: Bench) throws {
    month = try Month(year: 2026, month: 10)
    client = try Client(bench.scratch.database, as: "kefu_batch")
    try client.run("set row_security = off")
    let prefix = OrganizationData.crowded(bench.size).prefix
    shops = try ShopRepository.shops(in: month, on: &client.connection)
      .filter { $0.code.hasPrefix(prefix) }
  }

  /// Computes the attendance figures of all shops; taken back unless `keeps`.
  func attendance(keeps: Bool = false) throws {
    for shop in shops {
      try inTransaction(shop, keeps: keeps) { policies in
        try AttendanceRepository.clear(shop.id, month, on: &client.connection)
        _ = try MonthComputer(shop: shop, month: month)
          .attendance(policies: policies, into: .stored, on: &client.connection)
      }
    }
  }

  /// Computes the slips of some shops; taken back unless `keeps`.
  func pay(_ count: Int, keeps: Bool = false) throws {
    for shop in shops.prefix(count) {
      try inTransaction(shop, keeps: keeps) { policies in
        try PayRepository.clear(shop.id, month, on: &client.connection)
        try MonthComputer(shop: shop, month: month)
          .pay(policies: policies, into: .stored, on: &client.connection)
      }
    }
  }

  private func inTransaction(
    _ shop: ShopRecord, keeps: Bool, _ body: (PolicySnapshot) throws -> Void
  ) throws {
    try client.run("begin isolation level repeatable read")
    try body(PolicyRepository.snapshot(of: shop, in: month, on: &client.connection))
    try client.run(keeps ? "commit" : "rollback")
  }

  /// Computes and keeps the attendance figures that slips are computed from, once.
  static func prepareAttendance(_ bench: Bench) throws {
    try MonthData.create(bench)
    try bench.scratch.once("attendance") {
      try MonthWork(bench).attendance(keeps: true)
      try Client(bench.scratch.database).run("vacuum (analyze) attendance.month")
    }
  }
}
