import KefuReports

/// The words for states, outcomes and kinds of a probation.
enum ProbationWords {
  private static let words: [String: ReportText] = [
    "running": ReportText(zh: "试用中", en: "running"),
    "applied": ReportText(zh: "审批中", en: "applied"),
    "signed": ReportText(zh: "待登记结果", en: "outcome to be recorded"),
    "extended": ReportText(zh: "已延长", en: "extended"),
    "converted": ReportText(zh: "已转正", en: "converted"),
    "dismissed": ReportText(zh: "已停止试用", en: "dismissed"),
    "left": ReportText(zh: "已离职", en: "left"),
    "approved": ReportText(zh: "转正", en: "converted"),
    "EARLY": ReportText(zh: "提前转正", en: "early conversion"),
    "NATURAL": ReportText(zh: "按期转正", en: "natural conversion"),
    "EXTEND": ReportText(zh: "延期", en: "extension"),
    "REJECT": ReportText(zh: "不录用", en: "not hired"),
    "leave": ReportText(zh: "事假", en: "personal leave"),
    "late": ReportText(zh: "迟到", en: "lateness"),
    "leaving": ReportText(zh: "早退", en: "early leaving"),
    "violation": ReportText(zh: "违纪", en: "violations"),
    "EQUAL": ReportText(zh: "与正式员工同等", en: "the same as regular employees"),
    "NO_PERFORMANCE_PAY": ReportText(zh: "无绩效工资", en: "no performance pay"),
    "BEHAVIOUR_ONLY": ReportText(zh: "只考核行为", en: "behaviour is assessed alone"),
  ]

  /// The word of a code; the code itself where there is none.
  static func text(_ code: String, _ language: ReportLanguage) -> String {
    words[code]?.text(in: language) ?? code
  }
}
