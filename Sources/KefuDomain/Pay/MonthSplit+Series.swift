extension MonthSplit {
  /// The split of a single parameter.
  init(_ series: PolicySeries<Payload>) {
    self.init(month: series.month, cuts: series.segments.map(\.days)) { day throws(PolicyError) in
      let sourced = try series.value(on: day)
      return (sourced.value, [sourced.valueID])
    }
  }

  /// The split of two parameters that an item reads together.
  init<First, Second>(
    _ first: PolicySeries<First>, _ second: PolicySeries<Second>
  ) where Payload == PolicyPair<First, Second> {
    let cuts = first.segments.map(\.days) + second.segments.map(\.days)
    self.init(month: first.month, cuts: cuts) { day throws(PolicyError) in
      let one = try first.value(on: day)
      let two = try second.value(on: day)
      return (PolicyPair(first: one.value, second: two.value), [one.valueID, two.valueID])
    }
  }
}
