import KefuReports

/// The words of a version's state.
enum RegimeState {
  /// A state of `policy.regime_state` as people say it.
  static func words(_ state: String) -> ReportText {
    switch state {
    case "draft": ReportText(zh: "草稿", en: "draft")
    case "consulting": ReportText(zh: "征求意见中", en: "in consultation")
    case "consulted": ReportText(zh: "已征求意见", en: "consulted")
    case "pending": ReportText(zh: "审批中", en: "waiting for approval")
    case "approved": ReportText(zh: "已批准", en: "approved")
    case "refused": ReportText(zh: "未批准", en: "refused")
    case "published": ReportText(zh: "已公布，待生效", en: "published, not yet in force")
    case "in_force": ReportText(zh: "执行中", en: "in force")
    case "superseded": ReportText(zh: "已被新版本取代", en: "superseded")
    case "ended": ReportText(zh: "已失效", en: "ended")
    default: ReportText(zh: state, en: state)
    }
  }
}
