package import KefuDomain
package import KefuPostgres

/// A person's month before the rules: who he is, when he served, what the punches came to.
package struct AttendanceRecord: Sendable, RowDecodable {
  package let employeeID: Identifier<Employee>
  package let unitID: Identifier<OrganizationUnit>
  package let employeeNo: String
  package let name: String
  package let post: String
  package let facts: AttendanceFacts
  /// Figures that no rule touches, passed through to the sheet.
  package let tally: AttendanceTally

  /// Reads the columns of `AttendanceRepository`; the month is that of the service.
  package init(row: inout Row) throws(PostgresError) {
    employeeID = try row.next()
    unitID = try row.next()
    employeeNo = try row.next()
    name = try row.next()
    post = try row.next()
    let serviceFirst: Day = try row.next()
    let scheduled: Days = try row.next()
    let attended: Days = try row.next()
    let withoutPunch: Days = try row.next()
    let daysWithoutPunch: [Day] = try row.next()
    let missingPunches: Int32 = try row.next()
    let lateDays: [Day] = try row.next()
    let lateMinutes: [Int32] = try row.next()
    let earlyDays: [Day] = try row.next()
    let earlyMinutes: [Int32] = try row.next()
    let leave = LeaveTotals(
      personal: try row.next(), sick: try row.next(), annual: try row.next(),
      other: try row.next(), paid: try row.next())
    tally = AttendanceTally(
      outingTimes: try row.next(), tripDays: try row.next(),
      overtimeWorkingMinutes: try row.next(), overtimeRestMinutes: try row.next(),
      overtimeStatutoryMinutes: try row.next(), lieuCreditMinutes: try row.next())
    var events: [PunctualityEvent] = []
    for (day, minutes) in zip(lateDays, lateMinutes) {
      events.append(PunctualityEvent(day: day, kind: .late, minutes: Minutes(Int(minutes))))
    }
    for (day, minutes) in zip(earlyDays, earlyMinutes) {
      events.append(PunctualityEvent(day: day, kind: .early, minutes: Minutes(Int(minutes))))
    }
    facts = AttendanceFacts(
      month: serviceFirst.month, scheduled: scheduled, attended: attended, events: events,
      daysWithoutPunch: daysWithoutPunch, withoutPunch: withoutPunch,
      missingPunches: Int(missingPunches), leave: leave)
  }
}
