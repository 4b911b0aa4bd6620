/// What a probation counts against a limit, in occasions (EMP-010b).
package enum ProbationCounter: String, Sendable, Hashable, CaseIterable {
  case leave
  case late
  case leaving
  case violation

  /// The counter in words.
  package var name: BilingualText {
    switch self {
    case .leave: BilingualText(chinese: "事假", english: "personal leave")
    case .late: BilingualText(chinese: "迟到", english: "lateness")
    case .leaving: BilingualText(chinese: "早退", english: "early leaving")
    case .violation: BilingualText(chinese: "违纪", english: "violations")
    }
  }
}
