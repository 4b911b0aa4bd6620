/// The key of one row, typed by what the row is, so that keys of two tables never mix.
///
/// `Entity` is only a name: `Identifier<Employee>`. The raw value is the `bigint` identity column.
package struct Identifier<Entity>: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The value of the identity column.
  package let rawValue: Int64

  package init(_ rawValue: Int64) { self.rawValue = rawValue }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  package var description: String { String(rawValue) }
}
