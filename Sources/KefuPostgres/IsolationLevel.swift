/// How far a transaction is kept from others, as PostgreSQL names it.
package enum IsolationLevel: String, Sendable {
  case readCommitted = "read committed"
  case repeatableRead = "repeatable read"
  case serializable = "serializable"
}
