/// The exit codes of every command, the same in `kefu` and `kefu-monthly`.
enum KefuExit: Int32, CaseIterable {
  case done = 0
  case finding = 1
  case usage = 64
  case badInput = 65
  case noInput = 66
  case noServer = 69
  case fault = 70
  case notWritable = 73
  case busy = 75
  case notPermitted = 77
  case policyMissing = 78
  case beyondScope = 79
  case notSealed = 80

  /// What the code says, in one line.
  var meaning: String {
    switch self {
    case .done: "done"
    case .finding: "a check found something, or some shops failed"
    case .usage: "the command line is wrong"
    case .badInput: "bad input data, or a code that stands for nothing"
    case .noInput: "an input file is missing"
    case .noServer: "the server is unavailable, refuses the login, or has no Kefu schema"
    case .fault: "a fault of the program itself"
    case .notWritable: "an output cannot be written"
    case .busy: "another run holds the month, or the server was too busy: try again"
    case .notPermitted: "not permitted; the message names the missing right"
    case .policyMissing: "a policy parameter is missing or invalid"
    case .beyondScope: "more was asked for than the login sees"
    case .notSealed: "the month is not sealed, changed since, or sealed against this change"
    }
  }
}
