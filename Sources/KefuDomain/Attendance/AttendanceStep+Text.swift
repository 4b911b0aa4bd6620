extension AttendanceStep {
  /// The step in one sentence, with its numbers and its rule.
  package func explanation(in language: Language) -> String {
    "\(sentence[language]) (\(rule))"
  }

  private var sentence: BilingualText {
    switch finding {
    case .freeEvent(let event, let number):
      event.sentence(
        chinese: "本月第\(number)次，免扣", english: "event \(number) of the month, free")
    case .countedEvent(let event, let number, let points):
      event.sentence(
        chinese: "本月第\(number)次，扣\(points)分",
        english: "event \(number) of the month, \(points) points")
    case .extraPoints(let day, let events, let points, .add):
      BilingualText(
        chinese: "\(day) 累计\(events)次，另扣\(points)分",
        english: "\(day): \(events) events, \(points) points more")
    case .extraPoints(let day, let events, let points, .replace):
      BilingualText(
        chinese: "\(day) 累计\(events)次，改扣\(points)分",
        english: "\(day): \(events) events, \(points) points instead")
    case .absence(let event, let absence):
      event.sentence(chinese: "按旷工\(absence)天计", english: "absence of \(absence) day")
    case .dayWithoutPunch(let day):
      BilingualText(
        chinese: "\(day) 无打卡，旷工1天", english: "\(day): no punch, absence of 1 day")
    case .noPolicy(let event):
      event.sentence(chinese: "无考勤扣罚规定", english: "no lateness policy")
    case .fullAttendanceBroken(let reason):
      BilingualText(
        chinese: "不满全勤：\(reason.title.chinese)",
        english: "not fully attended: \(reason.title.english)")
    }
  }
}

extension PunctualityEvent {
  fileprivate func sentence(chinese: String, english: String) -> BilingualText {
    let names = kind == .late ? ("迟到", "late by") : ("早退", "left early by")
    return BilingualText(
      chinese: "\(day) \(names.0)\(minutes)分钟，\(chinese)",
      english: "\(day): \(names.1) \(minutes) minutes, \(english)")
  }
}
