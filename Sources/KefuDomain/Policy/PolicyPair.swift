/// The values of two parameters that an item reads together on the same days.
struct PolicyPair<First: Sendable, Second: Sendable>: Sendable {
  let first: First
  let second: Second
}
