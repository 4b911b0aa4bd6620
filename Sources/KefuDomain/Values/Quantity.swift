/// What a value measures, named in errors so that a person knows which figure was refused.
package enum Quantity: String, Sendable, Hashable {
  case money
  case rate
  case score
  case days
  case minutes
  case day
  case month
  case share
}
