import KefuReports

/// The states of a request in words.
enum RequestState {
  /// The word for a state, or the word of the server where it is new.
  static func name(_ state: String) -> ReportText {
    switch state {
    case "pending": ReportText(zh: "待审批", en: "pending")
    case "approved": ReportText(zh: "已批准", en: "approved")
    case "refused": ReportText(zh: "已驳回", en: "refused")
    case "withdrawn": ReportText(zh: "已撤回", en: "withdrawn")
    default: ReportText(zh: state, en: state)
    }
  }
}
