/// A five-character code by which PostgreSQL classifies what went wrong.
///
/// The first two characters are the class. `switch` reads by exact code through `~=`:
/// `case .uniqueViolation:`.
@usableFromInline
package struct SQLState: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The code as the server sends it, such as `23505`.
  @usableFromInline package let rawValue: String

  /// Wraps a code as the server sends it.
  @usableFromInline package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The class of the code: its first two characters, such as `23` for broken constraints.
  package var classCode: String { String(rawValue.prefix(2)) }

  /// Whether a transaction that failed so may succeed when it is simply run again.
  package var isRetriable: Bool { self == .serializationFailure || self == .deadlockDetected }

  @usableFromInline package var description: String { rawValue }

  /// Matches a code in a `switch`.
  package static func ~= (pattern: SQLState, value: SQLState?) -> Bool { pattern == value }
}

extension SQLState {
  package static let insufficientPrivilege = SQLState(rawValue: "42501")
  package static let undefinedTable = SQLState(rawValue: "42P01")
  package static let undefinedColumn = SQLState(rawValue: "42703")
  package static let undefinedFunction = SQLState(rawValue: "42883")
  package static let undefinedObject = SQLState(rawValue: "42704")
  package static let duplicateTable = SQLState(rawValue: "42P07")
  package static let duplicateObject = SQLState(rawValue: "42710")
  package static let syntaxError = SQLState(rawValue: "42601")
  package static let datatypeMismatch = SQLState(rawValue: "42804")
  package static let notNullViolation = SQLState(rawValue: "23502")
  package static let foreignKeyViolation = SQLState(rawValue: "23503")
  package static let uniqueViolation = SQLState(rawValue: "23505")
  package static let checkViolation = SQLState(rawValue: "23514")
  package static let exclusionViolation = SQLState(rawValue: "23P01")
  package static let restrictViolation = SQLState(rawValue: "23001")
  package static let serializationFailure = SQLState(rawValue: "40001")
  package static let deadlockDetected = SQLState(rawValue: "40P01")
  package static let lockNotAvailable = SQLState(rawValue: "55P03")
  package static let objectNotInPrerequisiteState = SQLState(rawValue: "55000")
  package static let queryCanceled = SQLState(rawValue: "57014")
  package static let adminShutdown = SQLState(rawValue: "57P01")
  package static let readOnlyTransaction = SQLState(rawValue: "25006")
  package static let inFailedTransaction = SQLState(rawValue: "25P02")
  package static let raiseException = SQLState(rawValue: "P0001")
  package static let noDataFound = SQLState(rawValue: "P0002")
  package static let numericValueOutOfRange = SQLState(rawValue: "22003")
  package static let invalidTextRepresentation = SQLState(rawValue: "22P02")
  package static let invalidBinaryRepresentation = SQLState(rawValue: "22P03")
  package static let badCopyFileFormat = SQLState(rawValue: "22P04")
  package static let invalidPassword = SQLState(rawValue: "28P01")
  package static let featureNotSupported = SQLState(rawValue: "0A000")
}
