/// A typed policy value together with the row it came from.
package struct Sourced<Value: Sendable>: Sendable {
  package let value: Value
  package let valueID: Identifier<PolicyValue>

  package init(value: Value, valueID: Identifier<PolicyValue>) {
    self.value = value
    self.valueID = valueID
  }
}
