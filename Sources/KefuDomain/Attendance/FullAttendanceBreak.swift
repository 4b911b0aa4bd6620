/// What breaks full attendance (ATT-005c).
package enum FullAttendanceBreak: String, Sendable, Hashable, CaseIterable {
  case lateness
  case absence
  case personalLeave = "personal_leave"
  case sickLeave = "sick_leave"

  /// The reason in words.
  package var title: BilingualText {
    switch self {
    case .lateness: BilingualText(chinese: "迟到或早退", english: "lateness or early leaving")
    case .absence: BilingualText(chinese: "旷工", english: "absence")
    case .personalLeave: BilingualText(chinese: "事假", english: "personal leave")
    case .sickLeave: BilingualText(chinese: "病假", english: "sick leave")
    }
  }
}
