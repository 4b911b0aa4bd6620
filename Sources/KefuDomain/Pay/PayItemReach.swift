/// Whether an earning is also paid to grades with a fixed pay in all (PAY-020a).
enum PayItemReach: String, Sendable {
  case everyone = "EVERYONE"
  /// The default: the fixed pay stands for all other earnings.
  case exceptFixedPay = "EXCEPT_FIXED_PAY"
}
