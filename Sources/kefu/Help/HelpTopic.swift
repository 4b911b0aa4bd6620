/// A page of `kefu help` that is about no single command.
enum HelpTopic: String, CaseIterable {
  case exitCodes = "exit-codes"
  case periods
  case scope
  case environment

  /// The topic of `help TOPIC`; nil for any other command line.
  init?(_ words: [String]) {
    guard words.count == 2, words[0] == "help" else { return nil }
    self.init(rawValue: words[1])
  }
}
