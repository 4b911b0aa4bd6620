package import KefuDomain
package import KefuPostgres

extension PayslipExplanation {
  /// Reads the slips of a person in a month, one a shop and run, with the rights of the login.
  ///
  /// Throws `noPayslip` when none was computed, `missingRight` when the login may not read the
  /// person's pay, `outOfScope` or `unknown` when the number stands for nobody the login sees.
  package static func read(
    employeeNo: String, month: Month, over connection: inout Connection
  ) throws(ReportError) -> [PayslipExplanation] {
    do {
      let people = try connection.fetch(ExplanationStatements.people, employeeNo)
      let first = month.days.postgresFirst
      let slips = try connection.fetch(ExplanationStatements.slips, people.map(\.0), first)
      if !slips.isEmpty {
        return try slips.map { slip throws(PostgresError) in
          try explanation(of: slip, over: &connection)
        }
      }
      let (login, seesEverybody) = try connection.fetchOne(ExplanationStatements.reader)
      if people.isEmpty {
        throw seesEverybody
          ? ReportError.unknown(.employee, code: employeeNo)
          : ReportError.outOfScope(.employee, code: employeeNo, login: login)
      }
      guard people.contains(where: \.1) else {
        throw ReportError.missingRight(
          login: login, resource: "payroll", action: "read", person: employeeNo)
      }
      throw ReportError.noPayslip(employee: employeeNo, month: month.description)
    } catch let error as PostgresError {
      throw .database(error)
    } catch let error as ReportError {
      throw error
    } catch {
      throw .faultyReport("payslip", reason: "\(error)")
    }
  }

  private static func explanation(
    of slip: ExplainedSlip, over connection: inout Connection
  ) throws(PostgresError) -> PayslipExplanation {
    let days = slip.month.days
    let (shop, person, first) = (slip.shopID, slip.employeeID, days.postgresFirst)
    let lines = try connection.fetch(
      ExplanationStatements.lines, shop, person, first, slip.runKind, slip.schemeCode)
    let attendance = try connection.fetchOptional(
      ExplanationStatements.attendance, shop, person, first)
    let used = Set(lines.flatMap(\.policyValueIDs) + (attendance?.policyValueIDs ?? []))
    let policies = try connection.fetch(
      ExplanationStatements.policies, shop, first, used.sorted())
    let seesPunches = try connection.fetchOne(ExplanationStatements.seesPunches, person)
    return PayslipExplanation(
      slip: slip, lines: lines, policies: policies, attendance: attendance,
      days: seesPunches
        ? try connection.fetch(
          ExplanationStatements.days, shop, first, days.postgresLast, person)
        : nil)
  }
}
