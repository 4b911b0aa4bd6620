/// Runs alternatives in turns (A B C, C B A, …), so that the machine's moods hit all alike.
enum Interleaved {
  /// Runs each alternative once to warm up and then in rounds; one series an alternative.
  ///
  /// Free memory is given back before each run, as if each had a fresh process; runs of a few
  /// milliseconds do without, since they would then measure only the faults.
  static func run(
    rounds: Int, givingBackMemory: Bool = true, _ alternatives: [Alternative]
  ) throws -> [Series] {
    var series = alternatives.map { _ in Series() }
    for round in 0...rounds {
      let order = Array(alternatives.enumerated())
      for (index, alternative) in round % 2 == 0 ? order : order.reversed() {
        try alternative.prepare()
        if givingBackMemory { Heap.giveBack() }
        let start = ResourceUsage.now()
        try alternative.body()
        let cost = ResourceUsage.now().since(start)
        if round > 0 { series[index].add(cost) }
      }
    }
    return series
  }
}
