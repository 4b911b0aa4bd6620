/// The JSON that a policy value may be made of; numbers keep their exact text.
enum PolicyJSON {
  case null
  case boolean(Bool)
  case number(String)
  case string(String)
  case array([PolicyJSON])
  case object([(key: String, value: PolicyJSON)])

  /// The text of a number or string; nil for anything else.
  var scalarText: String? {
    switch self {
    case .number(let text), .string(let text): text
    default: nil
    }
  }
}
