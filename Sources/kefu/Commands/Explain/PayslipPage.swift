import KefuDomain
import KefuPostgres
import KefuRendering
import KefuReports

/// The explanation of a pay slip as text: head, lines, policies, attendance, days.
struct PayslipPage {
  let explanation: PayslipExplanation
  let language: ReportLanguage
  let width: Int?

  /// The whole page.
  func text() throws(RenderingError) -> String {
    var text = head
    text += heading("工资行", "Lines") + lines
    text += heading("政策数值", "Policy values") + policies
    if let attendance = explanation.attendance {
      text +=
        heading(
          "考勤合计 (RPT-002a, ATT-005, ATT-006)",
          "Attendance of the month (RPT-002a, ATT-005, ATT-006)")
        + (try section(figures(attendance)))
    }
    if let days = explanation.days {
      text +=
        heading("逐日打卡 (ATT-005a)", "Days and punches (ATT-005a)") + (try section(table(of: days)))
    } else {
      text += heading("逐日打卡 (ATT-005a)", "Days and punches (ATT-005a)")
      text += say(
        "  您没有权限看此人的打卡（punch read）。\n", "  You may not see this person's punches (punch read).\n")
    }
    return text + "\n"
  }

  private var head: String {
    let slip = explanation.slip
    func cell(_ zh: String, _ en: String, _ value: String) -> String {
      "  \(say(zh + "：", en + ": "))\(value)\n"
    }
    let grade = [slip.grade, slip.tier.map { say("\($0)阶", "tier \($0)") }].compactMap { $0 }
    let debt = "\(slip.debtBefore) → \(slip.debtAfter)"
    return say("工资单 \(slip.month) ", "Pay slip \(slip.month) ")
      + "\(slip.employeeNo) \(slip.employeeName)\n"
      + cell(
        "店、部门、岗位", "shop, unit, post",
        [slip.shopName, slip.unitName, slip.postName].map { $0.text(in: language) }
          .joined(separator: " / "))
      + cell("状态", "status", slip.status.label.text(in: language))
      + cell(
        "方案", "scheme",
        "\(slip.schemeCode) \(slip.schemeTitle.text(in: language)) (\(slip.schemeSource))")
      + cell("职等", "grade", grade.isEmpty ? "-" : grade.joined(separator: " "))
      + cell("出勤天数", "days worked", "\(slip.workedDays)")
      + cell(
        "应发 - 扣款 = 实发", "gross - deductions = net",
        "\(slip.gross) - \(slip.deductions) = \(slip.net)")
      + (slip.debtBefore == .zero && slip.debtAfter == .zero
        ? "" : cell("欠款", "debt", debt))
  }

  /// One line of text each, never cut: an explanation is read to its end.
  private var lines: String {
    let amounts = explanation.lines.map { "\($0.sign == .earning ? "+" : "-")\($0.amount)" }
    let width = amounts.map(\.count).max() ?? 0
    return zip(explanation.lines, amounts).map { line, amount in
      let number = String(line.number)
      let left = String(repeating: " ", count: max(0, 4 - number.count)) + number + " "
      let sources = line.ruleIDs + line.policyValueIDs.map { "#\($0)" }
      return left + String(repeating: " ", count: width - amount.count) + amount + "  "
        + line.words.text(in: language)
        + (sources.isEmpty ? "" : "  [\(sources.joined(separator: " "))]") + "\n"
    }.joined()
  }

  private var policies: String {
    explanation.policies.map { policy in
      let days = policy.first == policy.last ? "\(policy.first)" : "\(policy.first)..\(policy.last)"
      let regime = policy.regimeCode.map { code in
        say("；制度 \(code)", "; regime \(code)")
          + (policy.regime.map { " \($0.text(in: language))" } ?? "")
      }
      let place = "\(scopeWord(policy.scope)) \(policy.scopeName)\(regime ?? "")"
      return
        "  #\(policy.valueID) \(policy.meaning.text(in: language)) (\(policy.parameterCode)) = "
        + "\(value(policy))\n      \(place)\(say("；", "; "))\(days)\n"
    }.joined()
  }

  private func figures(_ month: ExplainedAttendance) -> ReportTable {
    let rows: [(String, String, ReportCell)] = [
      ("应出勤天数", "scheduled days", decimal(month.scheduledDays.hundredths)),
      ("实出勤天数", "attended days", decimal(month.attendedDays.hundredths)),
      ("迟到", "late", .text(times(month.lateTimes, month.lateMinutes))),
      ("早退", "left early", .text(times(month.earlyTimes, month.earlyMinutes))),
      ("旷工天数", "absence days", decimal(month.absenceDays.hundredths)),
      ("请假天数", "leave days", decimal(month.leaveDays.hundredths)),
      ("缺卡", "missing punches", .text(String(month.missingPunches))),
      ("扣分", "points lost", decimal(month.pointsLost.hundredths)),
      ("全勤", "full attendance", .text(month.isFullyAttended ? say("是", "yes") : say("否", "no"))),
      (
        "政策", "values",
        .text(month.policyValueIDs.map { "#\($0)" }.joined(separator: " "))
      ),
    ]
    return table(
      [
        PlainTable.column("figure", "项目", "figure"), PlainTable.column("value", "数值", "value"),
      ],
      rows.map { row in
        let cells = CellText(language: language)
        return [.text(say(row.0, row.1)), .text(cells.display(row.2) ?? "")]
      })
  }

  private func table(of days: [ExplainedDay]) -> ReportTable {
    table(
      [
        PlainTable.column("day", "日期", "day", .date), PlainTable.column("shift", "班次", "shift"),
        PlainTable.column("scheduled", "应到", "scheduled"),
        PlainTable.column("punches", "打卡", "punches"),
        PlainTable.column("remark", "认定", "came to"),
      ],
      days.map { day in
        [
          .date(daysSince2000: day.day.daysSince2000), .text(day.shiftCode),
          .text(
            "\(clock(day.startsAt.microsecondsSince2000))-"
              + clock(day.endsAt.microsecondsSince2000)),
          .text(day.punches.map { clock($0.microsecondsSince2000) }.joined(separator: " ")),
          .text(remark(day)),
        ]
      })
  }

  private func remark(_ day: ExplainedDay) -> String {
    var words: [String] = []
    if day.isAbsent { words.append(say("旷工", "absent")) }
    if !day.isAbsent, day.isMissingIn { words.append(say("上班缺卡", "no punch in")) }
    if !day.isAbsent, day.isMissingOut { words.append(say("下班缺卡", "no punch out")) }
    if day.lateMinutes > 0 {
      words.append(say("迟到\(day.lateMinutes)分", "late \(day.lateMinutes) min"))
    }
    if day.earlyMinutes > 0 {
      words.append(say("早退\(day.earlyMinutes)分", "early \(day.earlyMinutes) min"))
    }
    if day.leaveMinutes > 0 {
      words.append(say("请假\(day.leaveMinutes)分", "leave \(day.leaveMinutes) min"))
    }
    if day.outingMinutes > 0 {
      words.append(say("外出\(day.outingMinutes)分", "outing \(day.outingMinutes) min"))
    }
    if day.tripMinutes > 0 {
      words.append(say("出差\(day.tripMinutes)分", "trip \(day.tripMinutes) min"))
    }
    if day.corrections > 0 {
      words.append(say("补录\(day.corrections)次", "\(day.corrections) corrected"))
    }
    return words.joined(separator: say("，", ", "))
  }

  /// The value as a person reads it: a single amount or word without JSON's quotes.
  private func value(_ policy: ExplainedPolicy) -> String {
    guard let text = policy.value else { return say("空", "blank") }
    return text.hasPrefix("\"") && text.hasSuffix("\"") ? String(text.dropFirst().dropLast()) : text
  }

  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  private func heading(_ zh: String, _ en: String) -> String { "\n\(say(zh, en))\n" }

  private func decimal(_ hundredths: Int64) -> ReportCell {
    .decimal(unscaled: hundredths, scale: 2)
  }

  private func times(_ count: Int, _ minutes: Int) -> String {
    say("\(count) 次，\(minutes) 分钟", "\(count) times, \(minutes) min")
  }

  private func clock(_ microseconds: Int64) -> String {
    CivilMoment(microsecondsSince2000: microseconds).hourMinute
  }

  private func scopeWord(_ scope: String) -> String {
    switch scope {
    case "company": say("公司", "company")
    case "shop": say("店", "shop")
    default: say("部门", "unit")
    }
  }

  private func table(_ columns: [ReportColumn], _ rows: [[ReportCell]]) -> ReportTable {
    PlainTable.make(
      name: "section", title: ReportText(zh: "", en: ""), columns: columns, rows: rows)
  }

  private func section(_ table: ReportTable) throws(RenderingError) -> String {
    var options = RenderingOptions()
    options.showsBanner = false
    options.width = width
    let bytes = try Renderer(.txt, language: language, options: options).bytes(of: table)
    return String(decoding: bytes, as: UTF8.self)
  }
}
