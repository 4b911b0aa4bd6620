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
  /// `42501`: insufficient privilege.
  package static let insufficientPrivilege = SQLState(rawValue: "42501")
  /// `42P01`: undefined table.
  package static let undefinedTable = SQLState(rawValue: "42P01")
  /// `42703`: undefined column.
  package static let undefinedColumn = SQLState(rawValue: "42703")
  /// `42883`: undefined function.
  package static let undefinedFunction = SQLState(rawValue: "42883")
  /// `42704`: undefined object.
  package static let undefinedObject = SQLState(rawValue: "42704")
  /// `42P07`: duplicate table.
  package static let duplicateTable = SQLState(rawValue: "42P07")
  /// `42710`: duplicate object.
  package static let duplicateObject = SQLState(rawValue: "42710")
  /// `42601`: syntax error.
  package static let syntaxError = SQLState(rawValue: "42601")
  /// `42804`: datatype mismatch.
  package static let datatypeMismatch = SQLState(rawValue: "42804")
  /// `23502`: not null violation.
  package static let notNullViolation = SQLState(rawValue: "23502")
  /// `23503`: foreign key violation.
  package static let foreignKeyViolation = SQLState(rawValue: "23503")
  /// `23505`: unique violation.
  package static let uniqueViolation = SQLState(rawValue: "23505")
  /// `23514`: check violation.
  package static let checkViolation = SQLState(rawValue: "23514")
  /// `23P01`: exclusion violation.
  package static let exclusionViolation = SQLState(rawValue: "23P01")
  /// `23001`: restrict violation.
  package static let restrictViolation = SQLState(rawValue: "23001")
  /// `40001`: serialization failure.
  package static let serializationFailure = SQLState(rawValue: "40001")
  /// `40P01`: deadlock detected.
  package static let deadlockDetected = SQLState(rawValue: "40P01")
  /// `55P03`: lock not available.
  package static let lockNotAvailable = SQLState(rawValue: "55P03")
  /// `55000`: object not in prerequisite state.
  package static let objectNotInPrerequisiteState = SQLState(rawValue: "55000")
  /// `57014`: query canceled.
  package static let queryCanceled = SQLState(rawValue: "57014")
  /// `57P01`: admin shutdown.
  package static let adminShutdown = SQLState(rawValue: "57P01")
  /// `25006`: read only transaction.
  package static let readOnlyTransaction = SQLState(rawValue: "25006")
  /// `25P02`: in failed transaction.
  package static let inFailedTransaction = SQLState(rawValue: "25P02")
  /// `P0001`: raise exception.
  package static let raiseException = SQLState(rawValue: "P0001")
  /// `P0002`: no data found.
  package static let noDataFound = SQLState(rawValue: "P0002")
  /// `22003`: numeric value out of range.
  package static let numericValueOutOfRange = SQLState(rawValue: "22003")
  /// `22P02`: invalid text representation.
  package static let invalidTextRepresentation = SQLState(rawValue: "22P02")
  /// `22P03`: invalid binary representation.
  package static let invalidBinaryRepresentation = SQLState(rawValue: "22P03")
  /// `22P04`: bad copy file format.
  package static let badCopyFileFormat = SQLState(rawValue: "22P04")
  /// `28P01`: invalid password.
  package static let invalidPassword = SQLState(rawValue: "28P01")
  /// `0A000`: feature not supported.
  package static let featureNotSupported = SQLState(rawValue: "0A000")
}
