/// One coming late or leaving early, in whole minutes (ATT-005a).
package struct PunctualityEvent: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable {
    case late
    case early
  }

  /// The day on which the shift starts.
  package let day: Day
  package let kind: Kind
  package let minutes: Minutes

  package init(day: Day, kind: Kind, minutes: Minutes) {
    self.day = day
    self.kind = kind
    self.minutes = minutes
  }
}
