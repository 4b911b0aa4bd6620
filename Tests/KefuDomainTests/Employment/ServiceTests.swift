import KefuDomain
import Testing

@Suite struct ServiceTests {
  @Test(
    arguments: [
      ("2024-04", 4, 0), ("2024-05", 3, 0), ("2025-03", 2, 1), ("2026-03", 1, 2),
    ])
  func `WE-47: the tier of an entry on 2024-03-15 is taken on the last day of the pay month`(
    month: String, tier: Int, years: Int
  ) throws {
    let entry = try Day("2024-03-15")
    let payMonth = try Month(month)
    #expect(ServiceTierTable.regime2I.tier(entry: entry, payMonth: payMonth)?.rawValue == tier)
    #expect(ServiceLength(from: entry, on: payMonth.lastDay)?.years == years)
  }

  @Test(
    arguments: [
      ("2024-05-14", 4), ("2024-05-15", 3), ("2024-05-16", 3), ("2025-03-14", 3),
      ("2025-03-15", 2), ("2025-03-16", 2), ("2026-03-14", 2), ("2026-03-15", 1),
      ("2026-03-16", 1),
    ])
  func `B-35: the day on which a length of service is reached belongs to the upper tier`(
    day: String, tier: Int
  ) throws {
    let service = try #require(ServiceLength(from: Day("2024-03-15"), on: Day(day)))
    #expect(ServiceTierTable.regime2I.tier(of: service).rawValue == tier)
  }

  @Test(
    arguments: [
      ("2026-01-31", "2026-02-27", 0), ("2026-01-31", "2026-02-28", 1),
      ("2024-02-29", "2025-02-28", 12), ("2024-02-29", "2024-03-28", 0),
      ("2024-02-29", "2024-03-29", 1), ("2026-10-31", "2026-10-31", 0),
    ])
  func `EMP-017: a month ends on its last day where the day of entry is missing`(
    entry: String, day: String, months: Int
  ) throws {
    #expect(try ServiceLength(from: Day(entry), on: Day(day))?.months == months)
  }

  @Test func `Completed months agree with month arithmetic on every day of three years`() throws {
    for entryText in ["2024-02-29", "2024-01-31", "2024-03-15", "2023-12-01"] {
      let entry = try Day(entryText)
      for day in try DayRange(from: entry, until: Day("2027-01-01")) {
        let months = try #require(ServiceLength(from: entry, on: day)).months
        #expect(try entry.adding(months: months) <= day)
        #expect(try entry.adding(months: months + 1) > day)
      }
    }
  }

  @Test func `There is no service before the entry and no tier without service`() throws {
    #expect(try ServiceLength(from: Day("2026-10-02"), on: Day("2026-10-01")) == nil)
    #expect(
      try ServiceTierTable.regime2I.tier(entry: Day("2026-11-01"), payMonth: Month("2026-10"))
        == nil)
  }

  @Test func `Tier months that do not descend are refused`() {
    #expect(
      ServiceTierTable(firstFromMonths: 12, secondFromMonths: 12, thirdFromMonths: 2) == nil)
    #expect(
      ServiceTierTable(firstFromMonths: 24, secondFromMonths: 12, thirdFromMonths: -1) == nil)
    #expect(
      ServiceTierTable(firstFromMonths: 24, secondFromMonths: 12, thirdFromMonths: 2)
        == .regime2I)
  }

  @Test func `A coefficient is overridden only with a reason`() throws {
    #expect(CoefficientOverride(coefficient: .one, approvalID: 1, reason: " ") == nil)
    #expect(
      try CoefficientOverride(coefficient: Rate("-0.1"), approvalID: 1, reason: "表现突出") == nil)
    #expect(CoefficientOverride(coefficient: .one, approvalID: 1, reason: "表现突出") != nil)
  }
}
