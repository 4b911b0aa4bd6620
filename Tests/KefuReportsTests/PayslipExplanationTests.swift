import KefuDomain
import KefuPostgres
import KefuReports
import KefuTestSupport
import Testing

/// Explanations of pay slips, down to policies and punches.
@Suite(.database(.closed))
struct PayslipExplanationTests {
  @Test func `everybody explains his own slip, with lines that add up to it`() throws {
    for (login, number) in [
      ("tel_agent_1", "E0031"), ("therapist_1", "E0043"), ("online_agent_1", "E0052"),
    ] {
      let explanation = try #require(
        Self.read(number, as: login).first, "\(login)")
      let slip = explanation.slip
      var gross: Int64 = 0
      var deductions: Int64 = 0
      for line in explanation.lines {
        if line.sign == .earning { gross += line.amount.fen } else { deductions += line.amount.fen }
        #expect(line.words.zh.hasSuffix(line.amount.description), "\(line.words.zh)")
        #expect(!line.ruleIDs.isEmpty, "\(line.itemCode)")
      }
      #expect(gross == slip.gross.fen && deductions == slip.deductions.fen)
      let known = Set(explanation.policies.map(\.valueID))
      #expect(explanation.lines.allSatisfy { known.isSuperset(of: $0.policyValueIDs) })
      let days = try #require(explanation.days)
      #expect(!days.isEmpty && days.contains { !$0.punches.isEmpty })
      #expect(slip.status == .computed)
    }
  }

  @Test func `a policy that changes inside the month stands with both parts`() throws {
    let explanation = try #require(Self.read("E0042", as: "massage_manager").first)
    let allowance = explanation.policies.filter { $0.parameterCode == "pay.allowance" }
    #expect(allowance.map(\.first.description) == ["2026-10-01", "2026-10-16"])
    #expect(allowance.allSatisfy { $0.scope == "shop" })
    let line = try #require(explanation.lines.first { $0.itemCode == "allowance" })
    #expect(line.words.en.contains("300.00 × ") && line.words.en.contains("350.00 × "))
  }

  @Test func `who reads pay but no punches gets no days`() throws {
    let explanation = try #require(Self.read("E0042", as: "finance").first)
    #expect(explanation.days == nil && !explanation.lines.isEmpty)
  }

  @Test func `a colleague's slip is refused by the right that is missing`() throws {
    guard
      case .missingRight("tel_agent_1", "payroll", "read", "E0032") =
        try Self.failure("E0032", as: "tel_agent_1")
    else {
      Issue.record("E0032")
      return
    }
    // The row is there for those who may read it.
    #expect(try !Self.read("E0032", as: "hr").isEmpty)
  }

  @Test func `people out of sight, unknown people and months not computed are told apart`() throws {
    guard case .outOfScope(.employee, "E0052", _) = try Self.failure("E0052", as: "tel_agent_1"),
      case .unknown(.employee, "E9999") = try Self.failure("E9999", as: "hr"),
      case .noPayslip("E0031", "2026-07") = try Self.failure(
        "E0031", as: "tel_agent_1", month: "2026-07")
    else {
      Issue.record("another error")
      return
    }
  }

  private static func read(
    _ number: String, as login: String, month: String = "2026-10"
  ) throws -> [PayslipExplanation] {
    var connection = try TestDatabase.current.connect(as: login)
    return try PayslipExplanation.read(
      employeeNo: number, month: Month(month), over: &connection)
  }

  private static func failure(
    _ number: String, as login: String, month: String = "2026-10"
  ) throws -> ReportError? {
    do {
      _ = try read(number, as: login, month: month)
      return nil
    } catch let error as ReportError {
      return error
    }
  }
}
