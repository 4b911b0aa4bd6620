/// Shares of a pool that add up to the pool exactly (REG-006a).
///
/// Each share is cut to the fen; the fen left over go one each to the largest remainders.
package struct LargestRemainder: Sendable, Hashable {
  /// One share for each weight, in the order given.
  package let shares: [Money]
  /// Positions in the order in which equal remainders were served; kept so that it can be shown.
  package let tieOrder: [Int]

  /// Divides a pool by weights given in order of employee number.
  ///
  /// A negative pool is divided like its amount and negated. Throws `outOfRange` for a negative
  /// weight, `divisionByZero` when no weight is positive, `overflow` when the sums do not fit.
  package init(
    of pool: Money, weights: [Int64], tie: RemainderTie = .employeeNumber
  ) throws(ValueError) {
    var total: Int128 = 0
    for weight in weights {
      guard weight >= 0 else { throw .outOfRange(.share, text: "\(weight)") }
      total += Int128(weight)
    }
    guard total > 0 else { throw .divisionByZero(.share) }
    let amount = Int128(pool.fen.magnitude)
    let sign: Int128 = pool.fen < 0 ? -1 : 1
    var fens: [Int128] = []
    var remainders: [Int128] = []
    for weight in weights {
      let product = try amount.multiplied(by: Int128(weight), of: .share)
      let (share, remainder) = product.quotientAndRemainder(dividingBy: total)
      fens.append(share)
      remainders.append(remainder)
    }
    let order = LargestRemainder.tieOrder(count: weights.count, tie: tie)
    // The order of `order` survives among equals only if it is part of the comparison.
    let ranked = order.indices.sorted { left, right in
      let (first, second) = (remainders[order[left]], remainders[order[right]])
      return first != second ? first > second : left < right
    }
    let leftOver = Int(amount - fens.reduce(0, +))
    for place in ranked.prefix(leftOver) { fens[order[place]] += 1 }
    var shares: [Money] = []
    for fen in fens {
      guard let exact = Int64(exactly: fen * sign) else { throw .overflow(.share) }
      shares.append(Money(fen: exact))
    }
    self.shares = shares
    tieOrder = order
  }

  private static func tieOrder(count: Int, tie: RemainderTie) -> [Int] {
    switch tie {
    case .employeeNumber: return Array(0..<count)
    case .rotate(let month):
      let rest = Int(month.monthsSince2000) % count
      let first = rest < 0 ? rest + count : rest
      return (0..<count).map { ($0 + first) % count }
    }
  }
}
