import KefuPostgres
import KefuReports

/// The head of a probation's page: person, days, sign-off and score.
struct ProbationPage: RowDecodable {
  let employeeNo: String
  let name: String
  let place: ReportText
  let entry: String
  let trainingUntil: String?
  let length: Int32
  let lengthUnit: String
  let due: String
  let earliest: String?
  let applyUntilDay: Int32?
  let state: String
  let rights: String?
  let appliedOn: String?
  let kind: String?
  let cycle: String?
  let stepNo: Int32?
  let step: ReportText?
  let stepDue: String?
  let composite: String?
  let suggestion: String?
  let needsReview: Bool?

  init(row: inout Row) throws(PostgresError) {
    employeeNo = try row.next()
    name = try row.next()
    place = ReportText(zh: try row.next(), en: try row.next())
    entry = try row.next()
    trainingUntil = try row.next()
    length = try row.next()
    lengthUnit = try row.next()
    due = try row.next()
    earliest = try row.next()
    applyUntilDay = try row.next()
    state = try row.next()
    rights = try row.next()
    appliedOn = try row.next()
    kind = try row.next()
    cycle = try row.next()
    stepNo = try row.next()
    let names = (zh: try row.next(as: String?.self), en: try row.next(as: String?.self))
    step = names.zh.flatMap { zh in names.en.map { ReportText(zh: zh, en: $0) } }
    stepDue = try row.next()
    composite = try row.next()
    suggestion = try row.next()
    needsReview = try row.next()
  }

  /// The page in one language, a line a matter.
  func lines(in language: ReportLanguage) -> [String] {
    let isChinese = language == .zh
    let state = ProbationWords.text(state, language)
    let unit =
      switch (lengthUnit, isChinese) {
      case ("DAYS", true): "天"
      case ("DAYS", false): "day(s)"
      case (_, true): "个月"
      case (_, false): "month(s)"
      }
    var lines = ["\(employeeNo) \(name), \(place.text(in: language)): \(state)"]
    if isChinese { lines[0] = "\(employeeNo) \(name)，\(place.zh)：\(state)" }
    var days =
      isChinese
      ? "\(entry) 入职，试用 \(length) \(unit)，\(due) 到期"
      : "entered on \(entry), \(length) \(unit) of probation, due on \(due)"
    if let trainingUntil {
      days += isChinese ? "，培训至 \(trainingUntil)" : ", training until \(trainingUntil)"
    }
    lines.append(days)
    if let earliest {
      let until = applyUntilDay.map { isChinese ? "，每月 \($0) 日截止" : ", by day \($0) of a month" }
      lines.append(
        (isChinese ? "\(earliest) 起可申请转正" : "conversion may be applied for from \(earliest)")
          + (until ?? ""))
    }
    if let rights {
      lines.append(
        (isChinese ? "试用期待遇：" : "rights in probation: ") + ProbationWords.text(rights, language))
    }
    return lines + signOff(in: language)
  }

  private func signOff(in language: ReportLanguage) -> [String] {
    guard let appliedOn else { return [] }
    let isChinese = language == .zh
    let kind = ProbationWords.text(kind ?? "", language)
    var text =
      isChinese
      ? "\(appliedOn) 申请\(kind)，\(cycle ?? "-") 考核"
      : "applied on \(appliedOn) for \(kind), assessed in \(cycle ?? "-")"
    if let stepNo, let step {
      text +=
        isChinese
        ? "；等待第 \(stepNo) 步 \(step.zh)，应于 \(stepDue ?? "-") 前"
        : "; waits for step \(stepNo), \(step.en), due on \(stepDue ?? "-")"
    }
    guard let composite, let suggestion else { return [text] }
    let review = needsReview == true ? (isChinese ? "，须复核" : ", to be reviewed") : ""
    let outcome = ProbationWords.text(suggestion, language)
    return [
      text,
      isChinese
        ? "综合分 \(composite)：建议\(outcome)\(review)"
        : "score \(composite): \(outcome) suggested\(review)",
    ]
  }
}
