/// A monthly figure of a person that a ladder may ask for (EMP-015, EMP-016).
package enum PromotionMeasure: String, Sendable, Hashable, CaseIterable {
  case performanceScore = "performance_score"
  case salesAmount = "sales_amount"
  case interestedCustomers = "interested_customers"
  case ownOrders = "own_orders"
  case dealsClosed = "deals_closed"
}
