/// One number that a pay item binds, by the name its formula uses.
package struct PayInput: Sendable, Hashable {
  package let name: String
  package let unit: PayInputUnit

  package init(_ name: String, _ unit: PayInputUnit) {
    self.name = name
    self.unit = unit
  }
}
