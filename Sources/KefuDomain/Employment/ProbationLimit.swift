/// A limit of a probation that was passed, and by how much (EMP-010b).
package struct ProbationLimit: Sendable, Hashable {
  package let counter: ProbationCounter
  /// Occasions so far.
  package let happened: Int
  /// Occasions allowed; the limit itself is allowed (B-18).
  package let allowed: Int

  package init(counter: ProbationCounter, happened: Int, allowed: Int) {
    self.counter = counter
    self.happened = happened
    self.allowed = allowed
  }
}
