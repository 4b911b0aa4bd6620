extension Int128 {
  /// The quotient rounded to the nearest integer, halves away from zero, as 64 bits (REG-006a).
  ///
  /// Equals PostgreSQL's `round(numeric)`. Throws `divisionByZero`, or `overflow` when the
  /// quotient does not fit. This is the only rounding of the domain.
  package func dividedHalfAwayFromZero(
    by divisor: Int128, of quantity: Quantity
  ) throws(ValueError) -> Int64 {
    guard divisor != 0 else { throw .divisionByZero(quantity) }
    if let dividend = Int64(exactly: self), let narrow = Int64(exactly: divisor),
      dividend != .min, narrow != .min
    {
      return dividend.dividedHalfAwayFromZero(byNonZero: narrow)
    }
    guard self != .min || divisor != -1 else { throw .overflow(quantity) }
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    var rounded = quotient
    // remainder * 2 could overflow; comparing with the rest of the divisor cannot.
    if remainder.magnitude >= divisor.magnitude - remainder.magnitude {
      rounded += (self < 0) == (divisor < 0) ? 1 : -1
    }
    guard let result = Int64(exactly: rounded) else { throw .overflow(quantity) }
    return result
  }

  /// The product; throws `overflow` instead of trapping.
  package func multiplied(by factor: Int128, of quantity: Quantity) throws(ValueError) -> Int128 {
    let (product, overflows) = multipliedReportingOverflow(by: factor)
    guard !overflows else { throw .overflow(quantity) }
    return product
  }

  /// The sum; throws `overflow` instead of trapping.
  package func adding(_ term: Int128, of quantity: Quantity) throws(ValueError) -> Int128 {
    let (sum, overflows) = addingReportingOverflow(term)
    guard !overflows else { throw .overflow(quantity) }
    return sum
  }
}

extension Int64 {
  /// The quotient rounded half away from zero; neither operand is `Int64.min`, divisor not 0.
  fileprivate func dividedHalfAwayFromZero(byNonZero divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    guard remainder.magnitude >= divisor.magnitude - remainder.magnitude else { return quotient }
    return quotient + ((self < 0) == (divisor < 0) ? 1 : -1)
  }
}
