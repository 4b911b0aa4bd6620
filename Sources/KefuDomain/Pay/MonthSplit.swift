/// A month cut where one of an item's policies changes, with the policies of each part (B-62).
struct MonthSplit<Payload: Sendable>: Sendable {
  /// Days on which no policy of the item changes; a class, so that a slip takes one reference.
  final class Part: Sendable {
    let days: DayRange
    let payload: Payload
    let policyValueIDs: [Int64]

    init(days: DayRange, payload: Payload, policyValueIDs: [Int64]) {
      self.days = days
      self.payload = payload
      self.policyValueIDs = policyValueIDs
    }
  }

  /// A part of the month, or the error for days without a value.
  private let parts: [Result<Part, PolicyError>]
  private let days: [DayRange]
  /// The only part, where nothing changes: the ordinary case, kept ready.
  private let only: Part?

  /// Cuts a month at the ends of the given ranges and prepares each part by its first day.
  init(
    month: Month, cuts: [DayRange],
    prepare: (Day) throws(PolicyError) -> (Payload, [Identifier<PolicyValue>])
  ) {
    var starts: Set<Day> = [month.firstDay]
    for cut in cuts {
      for day in [cut.start, cut.end] where month.days.contains(day) { starts.insert(day) }
    }
    let sorted = starts.sorted()
    var parts: [Result<Part, PolicyError>] = []
    var ranges: [DayRange] = []
    for (index, start) in sorted.enumerated() {
      let end = index + 1 < sorted.count ? sorted[index + 1] : month.days.end
      let range = DayRange(from: start, until: end)
      ranges.append(range)
      do {
        let (payload, ids) = try prepare(start)
        parts.append(
          .success(Part(days: range, payload: payload, policyValueIDs: ids.map(\.rawValue))))
      } catch {
        parts.append(.failure(error))
      }
    }
    self.parts = parts
    days = ranges
    only = parts.count == 1 ? try? parts[0].get() : nil
  }

  /// The errors of days without a value, for a check before the month is computed.
  var gaps: [PolicyError] {
    parts.compactMap { if case .failure(let error) = $0 { error } else { nil } }
  }

  /// The part of a day; throws for a day without a value.
  func part(on day: Day) throws(PayError) -> Part {
    if let only { return only }
    let index = days.firstIndex { $0.contains(day) } ?? 0
    do {
      return try parts[index].get()
    } catch {
      throw .policy(error)
    }
  }

  /// The value of the month: that of the only part, or the parts weighted by working days.
  ///
  /// `value` gives each part's amount over one common divisor; `bound` the numbers to keep for a
  /// part, asked for only when the month is split. Nothing is rounded here.
  @inline(__always)
  func weighted(
    over service: DayRange, calendar: WorkingCalendar,
    value: (Payload, DayRange) throws(PayError) -> Int128,
    bound: (Payload) -> [Int64]
  ) throws(PayError) -> WeightedAmount {
    if let only {
      return WeightedAmount(
        dividend: try value(only.payload, service), divisor: 1, splitInputs: [],
        policyValueIDs: only.policyValueIDs)
    }
    return try weightedParts(over: service, calendar: calendar, value: value, bound: bound)
  }

  private func weightedParts(
    over service: DayRange, calendar: WorkingCalendar,
    value: (Payload, DayRange) throws(PayError) -> Int128,
    bound: (Payload) -> [Int64]
  ) throws(PayError) -> WeightedAmount {
    var touched: [(part: Part, days: DayRange)] = []
    for (range, part) in zip(days, parts) {
      let inside = range.intersection(service)
      guard !inside.isEmpty else { continue }
      do {
        touched.append((try part.get(), inside))
      } catch {
        throw .policy(error)
      }
    }
    if touched.count == 1, let (part, inside) = touched.first {
      return WeightedAmount(
        dividend: try value(part.payload, inside), divisor: 1, splitInputs: [],
        policyValueIDs: part.policyValueIDs)
    }
    // A service without any working day is weighted by its calendar days.
    let hasWorkingDays = calendar.workingDays(in: service) > 0
    var result = WeightedAmount(dividend: 0, divisor: 0, splitInputs: [], policyValueIDs: [])
    for (part, inside) in touched {
      let weight = Int64(hasWorkingDays ? calendar.workingDays(in: inside) : inside.count)
      do {
        let term = try value(part.payload, inside).multiplied(by: Int128(weight), of: .money)
        result.dividend = try result.dividend.adding(term, of: .money)
      } catch let error as ValueError {
        throw .value(error)
      } catch let error as PayError {
        throw error
      } catch {
        throw .value(.overflow(.money))
      }
      result.divisor += Int128(weight)
      result.splitInputs += bound(part.payload) + [weight]
      for id in part.policyValueIDs where !result.policyValueIDs.contains(id) {
        result.policyValueIDs.append(id)
      }
    }
    return result
  }
}
